package fr.esmsnumerique.financement.document;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.JOUR;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;

import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.documents.Preuve;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.financement.modele.infrastructure.ModelesLivres;
import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.model.Avenants;
import fr.esmsnumerique.financement.subvention.model.DemandeAvenant;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.SubventionsDeTest;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Region;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One act of each nature, and its file with the delivered template. */
final class ActesDeTest {

    private static final AdresseVerification ADRESSES =
            new AdresseVerification(URI.create("https://esms.exemple.test"));
    private static final Imprimerie IMPRIMERIE = new Imprimerie();

    private ActesDeTest() {}

    static Acte acte(NatureDocument nature) {
        return switch (nature) {
            case DECISION, NOTIFICATION -> ActesSubvention.de(decidee(vingt())).decision(nature, JOUR);
            case REFUS ->
                rejete(
                        "Les ESSMS du projet sont déjà financés par une campagne antérieure.\nLe plan de financement ne couvre pas les ressources humaines.");
            case CONVENTION -> convention(conventionnee(engagee(decidee(soixante()))), TypeConvention.ARS_PORTEUR);
            case PARTENARIAT ->
                convention(
                        SubventionsDeTest.conventionEtablie(
                                engagee(decidee(SubventionsDeTest.groupement())), TypeConvention.PARTENARIAT, JOUR),
                        TypeConvention.PARTENARIAT);
            case AVENANT -> avenant();
        };
    }

    /** Three establishments leave a project of twenty, whose advance is not paid yet. */
    private static Acte avenant() {
        Subvention signee = conventionnee(engagee(decidee(vingt())));
        Set<String> partis = signee.dossier().projet().essms().stream()
                .limit(3)
                .map(EssmsProjet::numeroFiness)
                .collect(Collectors.toSet());
        DemandeAvenant demande = new DemandeAvenant(
                partis, null, Map.of(), "Trois établissements sont repris par un autre organisme au 1er janvier.");
        Subvention preparee = apres(
                Avenants.de(signee).preparer(demande, BaremesDeTest.g25(), SubventionsDeTest.AGENT, JOUR.plusDays(60)));
        Subvention etablie = apres(Avenants.de(preparee).etablir(1, JOUR.plusDays(62)));
        return ActesSubvention.de(etablie).avenant(etablie.avenants().getLast());
    }

    static Subvention vingt() {
        return calculee(Projets.grandOrganisme().acquisitions(20).projet());
    }

    static Subvention soixante() {
        return calculee(Projets.vide()
                .organisme("210000014", 60, false)
                .acquisitions(40)
                .essms(10, TypeProjet.ACQUISITION, Secteur.AHI)
                .exclu(TypeProjet.ACQUISITION, "Figure deux fois dans le dossier.", "ELI-28")
                .projet());
    }

    static Acte convention(Subvention subvention, TypeConvention type) {
        return ActesSubvention.de(subvention)
                .convention(subvention.convention(type).orElseThrow());
    }

    static Acte rejete(String motif) {
        return new DossierRejete(
                        "G25-27-0002",
                        "G25",
                        Region.BOURGOGNE_FRANCHE_COMTE,
                        "Association Les Érables",
                        "210000048",
                        "Solution Alpha",
                        "Éditeur Alpha",
                        motif,
                        LocalDate.of(2025, 9, 26))
                .acte();
    }

    static byte[] fichier(Acte acte) {
        return fichier(acte, ModelesLivres.lire(acte.nature()).contenu());
    }

    static byte[] fichier(Acte acte, Contenu modele) {
        Fiche fiche = DocumentRedige.fiche(acte);
        if (!acte.projet()) {
            String code = DocumentRedige.code(acte, modele).valeur();
            fiche = fiche.avec(new Preuve(code, ADRESSES.de(code)));
        }
        return IMPRIMERIE.imprimer(new DocumentRedige(acte, modele, null).selon(fiche));
    }
}
