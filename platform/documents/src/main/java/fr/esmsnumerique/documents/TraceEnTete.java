package fr.esmsnumerique.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws the head of a letter: the service at the top left behind a bar (a sober head of our own, no protected mark), its references under it, the address where a
 * window envelope shows it, then place and date.
 */
final class TraceEnTete {

    private static final float SOMMET = PDRectangle.A4.getHeight() - 44;
    private static final float HAUT_ADRESSE = PDRectangle.A4.getHeight() - 138;
    private static final float LARGEUR_DROITE = Feuilles.MARGE + Feuilles.LARGEUR - MiseEnPage.COLONNE_DROITE;
    private static final float LARGEUR_GAUCHE = MiseEnPage.COLONNE_DROITE - Feuilles.MARGE - 24;
    private static final float HAUTEUR_LOGO = 52;
    private static final float LARGEUR_LOGO = 140;

    private final Feuilles feuilles;
    private final Balisage balisage;

    TraceEnTete(Feuilles feuilles) {
        this.feuilles = feuilles;
        this.balisage = feuilles.balisage();
    }

    void tracer(Bloc.EnTete enTete) throws IOException {
        float x = Feuilles.MARGE;
        if (enTete.logoEventuel().isPresent()) {
            x += logo(enTete.logoEventuel().get()) + 12;
        }
        feuilles.placer(SOMMET);
        float debut = feuilles.y();
        for (int i = 0; i < enTete.service().size(); i++) {
            paragraphe(enTete.service().get(i), i == 0 ? Style.SERVICE : Style.TERRITOIRE, x + 12, 340);
        }
        feuilles.trait(x, feuilles.y(), 3, debut - feuilles.y(), Encre.BLEU);
        feuilles.placer(HAUT_ADRESSE);
        for (String reference : enTete.references()) {
            paragraphe(reference, Style.NOTE, Feuilles.MARGE, LARGEUR_GAUCHE);
        }
        float gauche = feuilles.y();
        feuilles.placer(HAUT_ADRESSE);
        for (String ligne : enTete.destinataire()) {
            paragraphe(ligne, Style.LISTE, MiseEnPage.COLONNE_DROITE, LARGEUR_DROITE);
        }
        if (enTete.destinataire().isEmpty()) {
            feuilles.placer(gauche - 24);
            return;
        }
        feuilles.placer(Math.min(Math.min(gauche, feuilles.y()), HAUT_ADRESSE - 70) - 14);
        paragraphe(enTete.lieuEtDate(), Style.CORPS, MiseEnPage.COLONNE_DROITE, LARGEUR_DROITE);
        feuilles.descendre(14);
    }

    private void paragraphe(String texte, Style style, float x, float largeur) {
        feuilles.paragraphe(balisage.element(balisage.document(), "P"), texte, style, x, largeur);
    }

    /** Returns the width it takes. */
    private float logo(Logo logo) throws IOException {
        float echelle = Math.min(HAUTEUR_LOGO / logo.hauteur(), LARGEUR_LOGO / logo.largeur());
        float largeur = logo.largeur() * echelle;
        float hauteur = logo.hauteur() * echelle;
        COSName nom = feuilles.ressources().add(logo.incorporer(feuilles.document()));
        COSDictionary figure =
                Figures.element(balisage, logo.description(), Feuilles.MARGE, SOMMET - hauteur, largeur, hauteur);
        balisage.marquer(feuilles.page(), figure);
        feuilles.page().image(nom.getName(), Feuilles.MARGE, SOMMET - hauteur, largeur, hauteur);
        feuilles.page().fin();
        return largeur;
    }
}
