package fr.esmsnumerique.demo.donnees;

import static fr.esmsnumerique.demo.donnees.DossierDemo.Type.ACQUISITION;

import fr.esmsnumerique.demo.donnees.DossierDemo.DemandeSpecifique;
import fr.esmsnumerique.demo.donnees.DossierDemo.Ligne;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;

/** Applications filed in Grand Est. The order of the calls is the order of the numbers given: do not move them. */
final class DossiersGrandEst {

    private static final Region GE = Region.GRAND_EST;

    /** Below, above and at the ceiling of 10 000 € per establishment (FUN-21), one centime each side included. */
    private static final List<Long> DEVIS = List.of(940_000L, 1_180_000L, 1_000_000L, 875_050L, 1_000_001L, 999_999L);

    private final Fabrique fabrique;

    DossiersGrandEst(Fabrique fabrique) {
        this.fabrique = fabrique;
    }

    List<DossierDemo> tous() {
        return List.of(multiregional(), rejete(), petitsOrganismes(), doublon());
    }

    private DossierDemo multiregional() {
        Organisme og = fabrique.organisme("GROUPEMENT DES DEUX VERSANTS", GE, 44);
        List<Ligne> lignes = Fabrique.reunir(
                fabrique.lignes(og, GE, 17, ACQUISITION, Categorie.EHPAD, Categorie.SSIAD),
                fabrique.lignes(og, Region.BOURGOGNE_FRANCHE_COMTE, 13, ACQUISITION, Categorie.EHPAD, Categorie.FAM));
        return DossierDemo.brouillon(
                        "G25-44-0001",
                        "multirégional, ARS pivot Grand Est",
                        "porteur-9",
                        List.of(og),
                        lignes,
                        Solutions.SEXTANT)
                .depose("2025-05-28T15:10:00+02:00");
    }

    private DossierDemo rejete() {
        Organisme og = fabrique.organisme("SERVICES A DOMICILE DU PAYS DES ETANGS", GE, 22);
        List<Ligne> lignes = fabrique.lignes(og, GE, 22, ACQUISITION, Categorie.AIDE_A_DOMICILE, Categorie.SSIAD);
        return DossierDemo.brouillon(
                        "G25-44-0002", "rejeté par l'ARS", "porteur-10", List.of(og), lignes, Solutions.SEXTANT)
                .depose("2025-03-31T18:25:00+02:00");
    }

    private DossierDemo petitsOrganismes() {
        List<Organisme> organismes = List.of(
                fabrique.organisme("ASSOCIATION LES HAUTES CHAUMES", GE, 6),
                fabrique.organisme("MAISON DES DEUX RIVIERES", GE, 5),
                fabrique.organisme("L'ATELIER DES VIGNES", GE, 4),
                fabrique.organisme("LE PETIT RIED", GE, 4),
                fabrique.organisme("LA CLE DES SAPINS", GE, 3));
        List<Ligne> lignes = new ArrayList<>();
        for (Organisme og : organismes) {
            lignes.addAll(fabrique.lignes(og, GE, og.totalEssms(), ACQUISITION, Categorie.EHPAD, Categorie.IME));
        }
        List<Long> equipement = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            equipement.add(DEVIS.get(i % DEVIS.size()));
        }
        return DossierDemo.brouillon(
                        "G25-44-0003",
                        "petits organismes : financement spécifique sur devis",
                        "porteur-11",
                        organismes,
                        lignes,
                        Solutions.ALIZE)
                .depose("2025-07-21T08:15:00+02:00")
                .avecDevis(new DemandeSpecifique(List.copyOf(equipement), 11_250_000));
    }

    /** Twenty lines: one establishment listed twice, another already funded in 2022; eighteen count. */
    private DossierDemo doublon() {
        Organisme og = fabrique.organisme("FOYERS DE LA PLAINE D'ARGENT", GE, 19);
        List<Ligne> lignes = new ArrayList<>(fabrique.lignes(og, GE, 19, ACQUISITION, Categorie.MECS));
        lignes.set(7, lignes.get(7).dejaFinancee());
        lignes.add(lignes.get(2));
        return DossierDemo.brouillon(
                        "G25-44-0004",
                        "un ESSMS en double, un autre déjà financé",
                        "porteur-12",
                        List.of(og),
                        lignes,
                        Solutions.ALIZE)
                .depose("2025-09-01T12:00:00+02:00");
    }
}
