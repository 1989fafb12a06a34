package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.evaluation.model.SourceDeFait;
import fr.esmsnumerique.eligibilite.evaluation.model.SourceDeFait.Sujet;
import fr.esmsnumerique.eligibilite.organisme.application.RepertoireOrganismes;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.SolutionConnue;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Facts of a project that national lists know better than its carrier: the standing of its solution on the day of filing (SOL-04: ANS attests it), the SONS orders and the
 * former fundings of its establishments. What is read there replaces what is declared, and says where it comes from; a list nobody loaded says nothing.
 */
@Service
public class CompleterFaits {

    private final Listes listes;
    private final RepertoireOrganismes organismes;

    public CompleterFaits(Listes listes, RepertoireOrganismes organismes) {
        this.listes = listes;
        this.organismes = organismes;
    }

    /** @param sources where each fact comes from */
    public record Faits(ProjetDeclare declare, List<SourceDeFait> sources) {}

    /** @param dossierId the application itself: its own funding is not a former one */
    public Faits tous(ProjetDeclare declare, Instant depot, String dossierId) {
        List<SourceDeFait> sources = new ArrayList<>();
        Solution solution = solution(declare.solution(), Paris.jour(depot), sources);
        tailles(declare, sources);
        List<String> numeros = declare.essms().stream()
                .map(LigneDeclaree::numeroFiness)
                .distinct()
                .toList();
        Map<String, ObjetReference> commandes = listes.trouver(Liste.COMMANDES_SONS, numeros);
        Map<String, ObjetReference> financements = listes.trouver(Liste.FINANCEMENTS_ANTERIEURS, numeros);
        if (commandes.isEmpty() && financements.isEmpty()) {
            return new Faits(declare.avecFaits(solution, declare.essms()), sources);
        }
        FaitsDeLigne faits = new FaitsDeLigne(commandes, financements, dossierId);
        List<LigneDeclaree> lignes =
                declare.essms().stream().map(faits::completer).toList();
        sources.addAll(faits.sources());
        return new Faits(declare.avecFaits(solution, lignes), sources);
    }

    /** From the lists anyone may read: the standing of the solution. */
    public Faits publics(ProjetDeclare declare, Instant depot) {
        List<SourceDeFait> sources = new ArrayList<>();
        Solution solution = solution(declare.solution(), Paris.jour(depot), sources);
        tailles(declare, sources);
        return new Faits(declare.avecFaits(solution, declare.essms()), sources);
    }

    /** FINESS proposes the size of each body; what is declared stays until a person says otherwise. */
    private void tailles(ProjetDeclare declare, List<SourceDeFait> sources) {
        for (Organisme declaree : declare.organismes()) {
            organismes
                    .trouver(declaree.numeroFinessJuridique())
                    .ifPresent(o -> sources.add(new SourceDeFait(
                            Sujet.TAILLE,
                            "FINESS",
                            declaree.raisonSociale() + " : " + o.essms().size() + " ESSMS ouverts sous "
                                    + o.numeroFinessJuridique() + ", " + declaree.nombreEssmsTotal() + " déclarés")));
        }
    }

    private Solution solution(Solution declaree, LocalDate jour, List<SourceDeFait> sources) {
        SolutionConnue connue = connue(declaree.code());
        Solution lue = connue.segur()
                .map(s -> referencement(declaree, connue, s, jour, sources))
                .orElseGet(() -> inconnue(declaree, Liste.SOLUTIONS_SEGUR, "liste ANS", Sujet.REFERENCEMENT, sources));
        return connue.sad()
                .map(s -> {
                    boolean listee = connue.auSadLe(jour);
                    sources.add(new SourceDeFait(
                            Sujet.SAD,
                            "liste SAD",
                            (listee ? "y figure" : "n'y figure pas") + " le " + Paris.enLettres(jour) + provenance(s)));
                    return lue.avecCapacites(lue.declarees().selonLeSad(listee));
                })
                .orElseGet(() -> inconnue(lue, Liste.SOLUTIONS_SAD, "liste SAD", Sujet.SAD, sources));
    }

    private SolutionConnue connue(String code) {
        return new SolutionConnue(code, objet(Liste.SOLUTIONS_SEGUR, code), objet(Liste.SOLUTIONS_SAD, code));
    }

    private Optional<ObjetReference> objet(Liste liste, String code) {
        return Optional.ofNullable(listes.trouver(liste, List.of(code)).get(code));
    }

    private static Solution referencement(
            Solution declaree,
            SolutionConnue connue,
            ObjetReference segur,
            LocalDate jour,
            List<SourceDeFait> sources) {
        StatutSolution statut = connue.statutAu(jour);
        String declare = statut == declaree.statutReferencement()
                ? ""
                : " ; le porteur déclare " + declaree.statutReferencement().libelle();
        sources.add(new SourceDeFait(
                Sujet.REFERENCEMENT,
                "liste ANS",
                statut.libelle() + " le " + Paris.enLettres(jour) + provenance(segur) + declare));
        return declaree.avecReferencement(
                statut, connue.depuis("candidateDepuis", jour), connue.depuis("referenceeDepuis", jour));
    }

    /** A code may be written otherwise: what is declared stays, and the doubt is shown. */
    private Solution inconnue(Solution declaree, Liste liste, String nom, Sujet sujet, List<SourceDeFait> sources) {
        if (!listes.estVide(liste)) {
            sources.add(new SourceDeFait(
                    sujet, nom, declaree.code() + " n'y figure pas : la situation est celle que le porteur déclare"));
        }
        return declaree;
    }

    /** The import that last changed what is read. */
    static String provenance(ObjetReference objet) {
        return objet.historique().isEmpty()
                ? ""
                : " (import " + objet.historique().getLast().importId() + ")";
    }
}
