package fr.esmsnumerique.financement;

import fr.esmsnumerique.contrats.eligibilite.modele.AutoriteTarification;
import fr.esmsnumerique.contrats.eligibilite.modele.Contact;
import fr.esmsnumerique.contrats.eligibilite.modele.Declarations;
import fr.esmsnumerique.contrats.eligibilite.modele.DemandesSpecifiques;
import fr.esmsnumerique.contrats.eligibilite.modele.DevisAmoa;
import fr.esmsnumerique.contrats.eligibilite.modele.DevisEquipement;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.LigneEssms;
import fr.esmsnumerique.contrats.eligibilite.modele.ModeHebergement;
import fr.esmsnumerique.contrats.eligibilite.modele.Organisme;
import fr.esmsnumerique.contrats.eligibilite.modele.Porteur;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.Solution;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutSolution;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjet;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjetDossier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Files as eligibility-service publishes them, built from its own contract so that a change of it is seen here. */
final class DossiersDeTest {

    static final String PORTEUR = "210000014";
    static final String MEMBRE = "210000022";

    private DossiersDeTest() {}

    /** EX-23: 20 acquisitions by one large organisation. */
    static Dossier simple(String dossierId) {
        return dossier(dossierId, List.of(organisme(PORTEUR, 40)), essms(20, PORTEUR, Secteur.PH))
                .prixEditeurCentimes(30_000_000L);
    }

    /** Two small organisations, a duplicate line, equipment on quotes, project assistance. */
    static Dossier groupement(String dossierId) {
        List<LigneEssms> essms = essms(9, PORTEUR, Secteur.PA);
        essms.addAll(essms(8, MEMBRE, Secteur.PA));
        essms.add(ligne(1, PORTEUR, Secteur.PA)
                .financable(false)
                .motifNonFinancable("Figure deux fois dans le dossier.")
                .clauseNonFinancable("ELI-28"));
        return dossier(dossierId, List.of(organisme(PORTEUR, 9), organisme(MEMBRE, 8)), essms)
                .demandesSpecifiques(new DemandesSpecifiques()
                        .equipement(List.of(new DevisEquipement()
                                .numeroFiness(essms.getFirst().getNumeroFiness())
                                .devisCentimes(850_050L)))
                        .amoa(new DevisAmoa().devisCentimes(4_000_001L)));
    }

    static Dossier ahi(String dossierId) {
        return dossier(dossierId, List.of(organisme(PORTEUR, 40)), essms(16, PORTEUR, Secteur.AHI));
    }

    private static Dossier dossier(String dossierId, List<Organisme> organismes, List<LigneEssms> essms) {
        String region = dossierId.substring(4, 6);
        return new Dossier()
                .dossierId(dossierId)
                .campagne("G25")
                .region(region)
                .regions(List.of(region))
                .regionDepot(region)
                .etat(EtatDossier.RETENU)
                .version(7L)
                .typeProjet(TypeProjetDossier.ACQUISITION)
                .creeLe(Instant.parse("2025-05-02T08:00:00Z"))
                .majLe(Instant.parse("2025-09-25T08:00:00Z"))
                .porteur(new Porteur().numeroFinessJuridique(PORTEUR).raisonSociale("Association Les Tilleuls"))
                .organismes(organismes)
                .essms(essms)
                .nombreEssms(essms.size())
                .solution(new Solution()
                        .code("DUI-ALPHA")
                        .nom("Alpha")
                        .editeur("Alpha Logiciels")
                        .statutReferencement(StatutSolution.REFERENCEE))
                .hebergement(ModeHebergement.SAAS)
                .declarations(new Declarations())
                .pieces(List.of())
                .contact(new Contact().courriel("projet@exemple.test"))
                .clausesEnAttente(List.of())
                .consultationsCd(List.of())
                .departementsAConsulter(List.of());
    }

    private static Organisme organisme(String numero, int total) {
        return new Organisme()
                .numeroFinessJuridique(numero)
                .raisonSociale("Organisme " + numero)
                .nombreEssmsTotal(total)
                .region("27")
                .soumisCodeCommandePublique(false);
    }

    private static List<LigneEssms> essms(int nombre, String organisme, Secteur secteur) {
        List<LigneEssms> lignes = new ArrayList<>();
        for (int i = 1; i <= nombre; i++) {
            lignes.add(ligne(i, organisme, secteur));
        }
        return lignes;
    }

    private static LigneEssms ligne(int rang, String organisme, Secteur secteur) {
        return new LigneEssms()
                .numeroFiness("21" + organisme.substring(6) + "%04d".formatted(rang))
                .numeroFinessJuridique(organisme)
                .raisonSociale("Établissement " + rang)
                .region("27")
                .departement("21")
                .groupeCategorie("4501")
                .typeProjet(TypeProjet.ACQUISITION)
                .secteur(secteur)
                .codeSolution("DUI-ALPHA")
                .hebergement(ModeHebergement.SAAS)
                .autoriteTarification(AutoriteTarification.ARS)
                .financementsAnterieurs(List.of())
                .dansReferentiel(true)
                .dejaFinance(false)
                .financable(true);
    }
}
