package fr.esmsnumerique.demo.donnees;

import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.ACQUISITION;
import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.MONTEE_VERSION;

import fr.esmsnumerique.demo.donnees.DossierDemo.Ligne;
import fr.esmsnumerique.kernel.Region;
import java.util.List;

/** Applications filed in Pays de la Loire. The order of the calls is the order of the numbers given: do not move them. */
final class DossiersPdl {

    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;

    private final Fabrique fabrique;

    DossiersPdl(Fabrique fabrique) {
        this.fabrique = fabrique;
    }

    List<DossierDemo> tous() {
        return List.of(acquisitionSimple(), mixte(), enRetardDUneMinute(), accueilHebergementInsertion());
    }

    private DossierDemo acquisitionSimple() {
        Organisme og = fabrique.organisme("FONDATION DES MARAIS BLEUS", PDL, 20);
        List<Ligne> lignes = fabrique.lignes(og, PDL, 20, ACQUISITION, Categorie.EHPAD, Categorie.RESIDENCE_AUTONOMIE);
        return DossierDemo.brouillon(
                        "G25-52-0001",
                        "acquisition simple de vingt ESSMS",
                        "porteur-5",
                        List.of(og),
                        lignes,
                        Solutions.ALIZE)
                .depose("2025-02-24T11:20:00+01:00");
    }

    private DossierDemo mixte() {
        Organisme a = fabrique.organisme("ASSOCIATION LE FIL DE SARTHE", PDL, 16);
        Organisme b = fabrique.organisme("LES ATELIERS DE LA MAINE", PDL, 22);
        List<Ligne> lignes = Fabrique.reunir(
                fabrique.lignes(a, PDL, 12, ACQUISITION, Categorie.IME, Categorie.SESSAD),
                fabrique.lignes(b, PDL, 8, MONTEE_VERSION, Categorie.FAM, Categorie.ESAT));
        return DossierDemo.brouillon(
                        "G25-52-0002",
                        "mixte : acquisitions et montées de version",
                        "porteur-6",
                        List.of(a, b),
                        lignes,
                        Solutions.SEXTANT)
                .depose("2025-04-28T14:00:00+02:00");
    }

    private DossierDemo enRetardDUneMinute() {
        Organisme og = fabrique.organisme("ASSOCIATION L'ESTUAIRE SOLIDAIRE", PDL, 26);
        List<Ligne> lignes = fabrique.lignes(og, PDL, 26, ACQUISITION, Categorie.FAM, Categorie.ESAT, Categorie.SESSAD);
        return DossierDemo.brouillon(
                        "G25-52-0003",
                        "déposé une minute après la clôture",
                        "porteur-7",
                        List.of(og),
                        lignes,
                        Solutions.ALIZE)
                .depose("2025-09-16T00:01:00+02:00");
    }

    private DossierDemo accueilHebergementInsertion() {
        Organisme a = fabrique.organisme("LE RELAIS DES PASSANTS", PDL, 11);
        Organisme b = fabrique.organisme("TOITS ET CHEMINS", PDL, 7);
        List<Ligne> lignes = Fabrique.reunir(
                fabrique.lignes(a, PDL, 11, ACQUISITION, Categorie.CHRS),
                fabrique.lignes(b, PDL, 7, ACQUISITION, Categorie.CHRS));
        return DossierDemo.brouillon(
                        "G25-52-0004",
                        "accueil, hébergement, insertion",
                        "porteur-8",
                        List.of(a, b),
                        lignes,
                        Solutions.ABRI)
                .depose("2025-07-02T17:48:00+02:00");
    }
}
