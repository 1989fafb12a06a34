package fr.esmsnumerique.documents;

import fr.esmsnumerique.documents.Bloc.Liste;
import fr.esmsnumerique.documents.Bloc.Paragraphe;
import fr.esmsnumerique.documents.Bloc.SautDePage;
import fr.esmsnumerique.documents.Bloc.Signature;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.documents.Bloc.Titre;
import fr.esmsnumerique.documents.Bloc.Verification;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** Sets blocks on pages, each with its structure. */
final class MiseEnPage {

    /** Left edge of what stands at the right of a letter: address, date, signature. */
    static final float COLONNE_DROITE = 304;

    private static final float PLACE_SOUS_UN_TITRE = 64;
    private static final float PLACE_D_UNE_SIGNATURE = 58;
    private static final float AVANT_UNE_SIGNATURE = 10;
    private static final float RETRAIT = 14;

    private final Feuilles feuilles;
    private final Balisage balisage;
    private final Fiche fiche;

    MiseEnPage(Feuilles feuilles, Fiche fiche) {
        this.feuilles = feuilles;
        this.balisage = feuilles.balisage();
        this.fiche = fiche;
    }

    /** @param suite what comes under it */
    void poser(Bloc bloc, List<Bloc> suite) throws IOException {
        garderEnsemble(bloc, suite);
        switch (bloc) {
            case Titre titre -> titre(titre);
            case Paragraphe(Bloc.Ton ton, String texte) ->
                feuilles.paragraphe(balisage.element(balisage.document(), role(ton)), texte, Style.du(ton));
            case Liste liste -> liste(liste);
            case Tableau tableau -> new TraceTableau(feuilles, tableau, preuveEnTete(suite)).tracer();
            case Bloc.Barres barres -> {
                feuilles.reserver(TraceBarres.hauteur(barres) + PLACE_SOUS_UN_TITRE);
                titre(new Titre(2, barres.titre()));
                new TraceBarres(feuilles).tracer(barres);
            }
            case Bloc.EnTete enTete -> new TraceEnTete(feuilles).tracer(enTete);
            case Signature signature -> signature(signature, preuveEnTete(suite));
            case Verification _ -> {
                if (fiche.preuve() != null) {
                    new TraceVerification(feuilles).tracer(fiche.preuve());
                }
            }
            case SautDePage _ -> {
                if (!feuilles.enHautDePage()) {
                    feuilles.nouvellePage();
                }
            }
        }
    }

    /** A heading never closes a page alone, nor does a signature open one alone; what proves a document stays under what is signed. */
    private void garderEnsemble(Bloc bloc, List<Bloc> suite) {
        if (suite.isEmpty()) {
            return;
        }
        float preuve = preuveEnTete(suite.subList(1, suite.size()));
        if (bloc instanceof Titre titre && suite.getFirst() instanceof Tableau tableau) {
            feuilles.reserver(feuilles.hauteur(titre.texte(), Style.du(titre))
                    + new TraceTableau(feuilles, tableau, preuve).placeMinimale());
        }
        if (bloc instanceof Paragraphe(Bloc.Ton ton, String texte) && suite.getFirst() instanceof Signature signature) {
            feuilles.reserver(feuilles.hauteur(texte, Style.du(ton)) + AVANT_UNE_SIGNATURE + place(signature) + preuve);
        }
    }

    /** What the proof takes when it comes first. */
    private float preuveEnTete(List<Bloc> suite) {
        boolean presente = !suite.isEmpty() && suite.getFirst() instanceof Verification && fiche.preuve() != null;
        return presente ? TraceVerification.PLACE : 0;
    }

    /** The subject is what a letter has for a title: headings under it start there. */
    private static String role(Bloc.Ton ton) {
        return ton == Bloc.Ton.OBJET ? "H1" : "P";
    }

    private void titre(Titre titre) {
        feuilles.reserver(PLACE_SOUS_UN_TITRE);
        feuilles.paragraphe(
                balisage.element(balisage.document(), "H" + titre.niveau()), titre.texte(), Style.du(titre));
    }

    private void liste(Liste liste) {
        COSDictionary element = balisage.element(balisage.document(), "L");
        for (String texte : liste.elements()) {
            COSDictionary item = balisage.element(element, "LI");
            feuilles.reserver(Style.LISTE.interligne());
            COSDictionary tiret = balisage.element(item, "Lbl");
            balisage.marquer(feuilles.page(), tiret);
            feuilles.page()
                    .texte(
                            List.of("–"),
                            Feuilles.MARGE + 3,
                            feuilles.y() - Style.LISTE.interligne() + 3,
                            Style.LISTE,
                            feuilles.polices());
            feuilles.page().fin();
            feuilles.paragraphe(
                    balisage.element(item, "LBody"),
                    texte,
                    Style.LISTE,
                    Feuilles.MARGE + RETRAIT,
                    Feuilles.LARGEUR - RETRAIT);
        }
        feuilles.descendre(Style.CORPS.apres() - Style.LISTE.apres());
    }

    private void signature(Signature signature, float dessous) {
        feuilles.descendre(AVANT_UNE_SIGNATURE);
        feuilles.reserver(place(signature) + dessous);
        for (String ligne : signature.lignes()) {
            feuilles.paragraphe(
                    balisage.element(balisage.document(), "P"),
                    ligne,
                    Style.LISTE,
                    COLONNE_DROITE,
                    Feuilles.MARGE + Feuilles.LARGEUR - COLONNE_DROITE);
        }
        feuilles.descendre(PLACE_D_UNE_SIGNATURE);
    }

    private static float place(Signature signature) {
        return signature.lignes().size() * (Style.LISTE.interligne() + Style.LISTE.apres()) + PLACE_D_UNE_SIGNATURE;
    }
}
