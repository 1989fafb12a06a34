package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.eligibilite.client.modele.AvisCd;
import fr.esmsnumerique.contrats.eligibilite.client.modele.ConsultationATracer;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.client.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Evaluation;
import fr.esmsnumerique.contrats.eligibilite.client.modele.FormatConsultation;
import fr.esmsnumerique.contrats.eligibilite.client.modele.IssueVerdict;
import fr.esmsnumerique.contrats.eligibilite.client.modele.VerdictHumain;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** An instructor evaluates recevability, settles by hand what the machine leaves to a person, and consults the départements (PIL-03). */
final class Instruire {

    /** At least fifteen clauses, each with its citation and its facts. */
    private static final int CLAUSES_MINIMUM = 15;

    private Instruire() {}

    /** @param lot applications that have been filed and not yet looked at */
    static void lot(Jeu jeu, List<DossierDemo> lot, LocalDate jour) {
        lot.forEach(dossier -> instruire(jeu, dossier, jour));
    }

    private static void instruire(Jeu jeu, DossierDemo dossier, LocalDate jour) {
        String agent = Comptes.instructeur(dossier.region());
        jeu.plateforme()
                .faireOuConstater(
                        agent,
                        dossier.id() + ".recevabilite",
                        (poste, cle) -> poste.instruction().evaluerRecevabilite(dossier.id(), cle),
                        () -> lire(jeu, dossier).getEtat() != EtatDossier.DEPOSE);
        Evaluation evaluation = jeu.plateforme()
                .lire(agent, poste -> poste.instruction().listerEvaluations(dossier.id()))
                .getElements()
                .getLast();
        Jeu.exiger(
                evaluation.getClauses().size() >= CLAUSES_MINIMUM
                        && evaluation.getClauses().stream()
                                .noneMatch(c -> c.getCitations().isEmpty()),
                dossier.id() + " : " + evaluation.getClauses().size()
                        + " clauses évaluées, ou une clause sans citation");
        if (jeu.attendu(dossier).etat().equals("NON_RECEVABLE")) {
            exigerEtat(dossier, lire(jeu, dossier), EtatDossier.NON_RECEVABLE);
            jeu.plateforme()
                    .dire(dossier.id() + " : non recevable. "
                            + jeu.attendu(dossier).raison());
            return;
        }
        int verdicts = trancher(jeu, dossier, agent);
        consulter(jeu, dossier, agent, jour);
        jeu.plateforme()
                .dire("%s : recevable, %d clauses dont %d tranchées par une personne"
                        .formatted(dossier.id(), evaluation.getClauses().size(), verdicts));
    }

    private static int trancher(Jeu jeu, DossierDemo dossier, String agent) {
        List<String> enAttente = lire(jeu, dossier).getClausesEnAttente();
        for (String clause : enAttente) {
            VerdictHumain verdict = new VerdictHumain()
                    .clause(clause)
                    .verdict(IssueVerdict.SATISFAIT)
                    .motif(Motifs.verdict(clause));
            jeu.plateforme()
                    .faireOuConstater(
                            agent,
                            dossier.id() + ".verdict." + clause,
                            (poste, cle) -> poste.instruction().rendreVerdict(dossier.id(), cle, verdict),
                            () -> !lire(jeu, dossier).getClausesEnAttente().contains(clause));
        }
        EtatDossier etat = lire(jeu, dossier).getEtat();
        Jeu.exiger(
                etat != EtatDossier.NON_RECEVABLE && etat != EtatDossier.EN_INSTRUCTION && etat != EtatDossier.DEPOSE,
                dossier.id() + " devrait être recevable, il est " + etat);
        return enAttente.size();
    }

    private static void consulter(Jeu jeu, DossierDemo dossier, String agent, LocalDate jour) {
        List<String> departements = lire(jeu, dossier).getDepartementsAConsulter();
        List<String> attendus = List.copyOf(new TreeSet<>(dossier.lignes().stream()
                .filter(DossierDemo.Ligne::avisDepartement)
                .map(DossierDemo.Ligne::departement)
                .toList()));
        Jeu.exiger(
                List.copyOf(new TreeSet<>(departements)).equals(attendus),
                dossier.id() + " : départements à consulter " + departements + " au lieu de " + attendus);
        for (String departement : departements) {
            ConsultationATracer consultation = new ConsultationATracer()
                    .departement(departement)
                    .consulteLe(jour)
                    .format(FormatConsultation.COURRIEL)
                    .avis(AvisCd.FAVORABLE)
                    .commentaire("Avis favorable, sans observation.");
            jeu.plateforme()
                    .faireOuConstater(
                            agent,
                            dossier.id() + ".departement." + departement,
                            (poste, cle) -> poste.instruction().tracerConsultation(dossier.id(), cle, consultation),
                            () -> lire(jeu, dossier).getConsultationsCd().stream()
                                    .anyMatch(c -> c.getDepartement().equals(departement)));
        }
    }

    private static void exigerEtat(DossierDemo attendu, Dossier lu, EtatDossier etat) {
        Jeu.exiger(lu.getEtat() == etat, attendu.id() + " devrait être " + etat + ", il est " + lu.getEtat());
    }

    private static Dossier lire(Jeu jeu, DossierDemo dossier) {
        return jeu.plateforme()
                .lire(
                        Comptes.instructeur(dossier.region()),
                        poste -> poste.dossiers().lireDossier(dossier.id()));
    }
}
