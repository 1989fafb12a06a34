package fr.esmsnumerique.documents;

import fr.esmsnumerique.documents.Bloc.Barre;
import fr.esmsnumerique.documents.Bloc.Barres;
import java.util.List;

/** Draws horizontal bars as rectangles, one figure with its words: what they show is in a table too, for who does not see them. */
final class TraceBarres {

    private static final float PAS = 14;
    private static final float EPAISSEUR = 8;
    private static final float PART_DU_NOM = 0.3f;
    private static final float PART_DE_LA_VALEUR = 0.2f;
    private static final float ECART = 6;

    private final Feuilles feuilles;

    TraceBarres(Feuilles feuilles) {
        this.feuilles = feuilles;
    }

    /** Whole on one page: a reader does not add up two halves of a chart. */
    void tracer(Barres barres) {
        float hauteur = hauteur(barres);
        feuilles.descendre(3);
        feuilles.reserver(hauteur);
        float haut = feuilles.y();
        Page page = feuilles.page();
        feuilles.balisage()
                .marquer(
                        page,
                        Figures.element(
                                feuilles.balisage(),
                                barres.description(),
                                Feuilles.MARGE,
                                haut - hauteur,
                                Feuilles.LARGEUR,
                                hauteur));
        float bas = haut - PAS;
        for (Barre barre : barres.barres()) {
            tracer(page, barre, bas);
            bas -= PAS;
        }
        page.fin();
        feuilles.descendre(hauteur + ECART);
    }

    static float hauteur(Barres barres) {
        return barres.barres().size() * PAS;
    }

    private void tracer(Page page, Barre barre, float bas) {
        float nom = Feuilles.LARGEUR * PART_DU_NOM;
        float valeur = Feuilles.LARGEUR * PART_DE_LA_VALEUR;
        float longueur = Feuilles.LARGEUR - nom - valeur;
        float x = Feuilles.MARGE + nom;
        float ligneDeBase = bas + (PAS - EPAISSEUR) / 2 + 1;
        page.texte(
                List.of(coupe(barre.nom(), nom - ECART)),
                Feuilles.MARGE,
                ligneDeBase,
                Style.CELLULE,
                feuilles.polices());
        float pied = bas + (PAS - EPAISSEUR) / 2;
        page.rectangle(x, pied, longueur, EPAISSEUR, Encre.FOND);
        page.rectangle(x, pied, longueur * barre.part(), EPAISSEUR, Encre.BLEU);
        page.texte(
                List.of(coupe(barre.valeur(), valeur - ECART)),
                x + longueur + ECART,
                ligneDeBase,
                Style.CELLULE,
                feuilles.polices());
    }

    private String coupe(String texte, float largeur) {
        return Style.CELLULE
                .police(feuilles.polices())
                .fonte()
                .couper(texte, Style.CELLULE.taille(), largeur)
                .getFirst();
    }
}
