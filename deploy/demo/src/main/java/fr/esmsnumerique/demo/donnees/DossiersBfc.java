package fr.esmsnumerique.demo.donnees;

import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.ACQUISITION;
import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.MONTEE_VERSION;

import fr.esmsnumerique.demo.donnees.DossierDemo.Ligne;
import fr.esmsnumerique.kernel.Region;
import java.util.List;

/** Applications filed in Bourgogne-Franche-Comté. The order of the calls is the order of the numbers given: do not move them. */
final class DossiersBfc {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;

    private final Fabrique fabrique;

    DossiersBfc(Fabrique fabrique) {
        this.fabrique = fabrique;
    }

    List<DossierDemo> tous() {
        return List.of(deposeEnDirect(), monteeDeVersion(), moinsDeQuinze(), protectionDesMajeurs());
    }

    private DossierDemo deposeEnDirect() {
        Organisme pilote = fabrique.organisme("ASSOCIATION LES RIVES D'OUCHE", BFC, 16);
        Organisme partenaire = fabrique.organisme("FONDATION DU GRAND SEMIS", BFC, 31);
        List<Ligne> lignes = Fabrique.reunir(
                fabrique.lignes(pilote, BFC, 16, ACQUISITION, Categorie.EHPAD, Categorie.RESIDENCE_AUTONOMIE),
                fabrique.lignes(partenaire, BFC, 10, ACQUISITION, Categorie.EHPAD, Categorie.SSIAD));
        return DossierDemo.brouillon(
                "G25-27-0001",
                "déposé en direct par son porteur",
                "porteur",
                List.of(pilote, partenaire),
                lignes,
                Solutions.ALIZE);
    }

    private DossierDemo monteeDeVersion() {
        Organisme og = fabrique.organisme("ASSOCIATION COMTOISE DES SAVOIR-FAIRE", BFC, 18);
        List<Ligne> lignes =
                fabrique.lignes(og, BFC, 18, MONTEE_VERSION, Categorie.IME, Categorie.SESSAD, Categorie.FAM);
        return DossierDemo.brouillon(
                        "G25-27-0002", "montée de version", "porteur-2", List.of(og), lignes, Solutions.SEXTANT)
                .depose("2025-03-18T10:42:00+01:00");
    }

    /** The editor's price is below the ceiling: 150 000 € for twelve establishments (AMB-26). */
    private DossierDemo moinsDeQuinze() {
        Organisme a = fabrique.organisme("LES MAISONS DU HAUT MORVAN", BFC, 7);
        Organisme b = fabrique.organisme("ENTRAIDE DES QUATRE CANTONS", BFC, 5);
        List<Ligne> lignes = Fabrique.reunir(
                fabrique.lignes(a, BFC, 7, ACQUISITION, Categorie.EHPAD),
                fabrique.lignes(b, BFC, 5, ACQUISITION, Categorie.RESIDENCE_AUTONOMIE, Categorie.SSIAD));
        return DossierDemo.brouillon(
                        "G25-27-0003",
                        "moins de quinze ESSMS, accepté avec un motif",
                        "porteur-3",
                        List.of(a, b),
                        lignes,
                        Solutions.ALIZE)
                .depose("2025-04-10T16:05:00+02:00")
                .auPrixEditeur(15_000_000);
    }

    private DossierDemo protectionDesMajeurs() {
        Organisme a = fabrique.organisme("UNION TUTELAIRE DES SALINES", BFC, 9);
        Organisme b = fabrique.organisme("SERVICE MANDATAIRE DU VAL ROUGE", BFC, 7);
        List<Ligne> lignes = Fabrique.reunir(
                fabrique.lignes(a, BFC, 9, ACQUISITION, Categorie.MJPM),
                fabrique.lignes(b, BFC, 7, ACQUISITION, Categorie.MJPM));
        return DossierDemo.brouillon(
                        "G25-27-0004",
                        "protection juridique des majeurs",
                        "porteur-4",
                        List.of(a, b),
                        lignes,
                        Solutions.MANDATS)
                .depose("2025-08-26T09:30:00+02:00");
    }
}
