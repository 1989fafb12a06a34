package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.dossier.model.Refus.ClauseNonAttendue;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.ConsultationManquante;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.DepartementHorsDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.EtatIncompatible;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Faite;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Refusee;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An application and all that happened to it. Immutable: an operation gives the next one, or a refusal.
 *
 * @param id {@code G25-27-0001}
 * @param region ARS it belongs to, the pivot of a multi-regional project
 * @param regions where its establishments are; those other than {@code region} may read it
 * @param deposeLe instant of filing, by the server or by GALIS; {@code null} for a draft
 */
public record Dossier(
        String id,
        @Nullable String numeroGalis,
        Region region,
        List<Region> regions,
        ProjetDeclare declare,
        Instant creeLe,
        @Nullable Instant deposeLe,
        Instruction instruction,
        Suivi suivi) {

    public static Dossier brouillon(Identite identite, ProjetDeclare declare, Acte acte) {
        return creer(identite, declare.sansDatesDePieces(), null, acte);
    }

    /** Filed elsewhere: the instant of GALIS decides. */
    public static Dossier transmis(Identite identite, ProjetDeclare declare, @Nullable Instant deposeLe, Acte acte) {
        return creer(identite, declare, deposeLe, acte);
    }

    private static Dossier creer(Identite identite, ProjetDeclare declare, @Nullable Instant deposeLe, Acte acte) {
        return new Dossier(
                identite.id(),
                identite.numeroGalis(),
                identite.region(),
                List.copyOf(identite.regions()),
                declare,
                acte.instant(),
                deposeLe,
                Instruction.AUCUNE,
                Suivi.ouvrir(deposeLe == null ? EtatDossier.BROUILLON : EtatDossier.DEPOSE, acte));
    }

    public EtatDossier etat() {
        return suivi.etat();
    }

    public Suite deposer(Acte acte) {
        return si(
                Operation.DEPOSER,
                () -> new Dossier(
                        id,
                        numeroGalis,
                        region,
                        regions,
                        declare.avecPiecesDeposees(acte.instant()),
                        creeLe,
                        acte.instant(),
                        instruction,
                        suivi.avancer(EtatDossier.DEPOSE, acte)));
    }

    /** A draft changes freely; a filed application goes back to DEPOSE and keeps its instant of filing. */
    public Suite modifier(ProjetDeclare nouveau, Acte acte) {
        return si(
                Operation.MODIFIER,
                () -> new Dossier(
                        id,
                        numeroGalis,
                        region,
                        regions,
                        deposeLe == null
                                ? nouveau.sansDatesDePieces()
                                : nouveau.apresComplement(declare, acte.instant()),
                        creeLe,
                        deposeLe,
                        instruction,
                        suivi.avancer(deposeLe == null ? EtatDossier.BROUILLON : EtatDossier.DEPOSE, acte)));
    }

    public Suite evaluer(String evaluationId, Evaluation evaluation, Acte acte) {
        return si(
                Operation.EVALUER,
                () -> avec(
                        instruction.evaluee(Recevabilite.de(evaluationId, evaluation)),
                        suivi.avancer(
                                        switch (evaluation.resultat()) {
                                            case RECEVABLE -> EtatDossier.RECEVABLE;
                                            case NON_RECEVABLE -> EtatDossier.NON_RECEVABLE;
                                            case A_INSTRUIRE -> EtatDossier.EN_INSTRUCTION;
                                        },
                                        acte)
                                .instruitPar(acte.par())));
    }

    public Suite trancher(VerdictHumain verdict, Acte acte) {
        Recevabilite attente = instruction.recevabilite();
        if (attente == null || !Operation.TRANCHER.estPermiseDepuis(etat())) {
            return new Refusee(new EtatIncompatible(Operation.TRANCHER, etat()));
        }
        if (!attente.enAttente().contains(verdict.clause())) {
            return new Refusee(new ClauseNonAttendue(verdict.clause(), attente.enAttente()));
        }
        Recevabilite tranchee = attente.avec(verdict);
        Instruction suite = instruction.avec(tranchee);
        return new Faite(avec(
                verdict.satisfait() ? suite.derogee(Derogation.de(verdict, attente.evaluationId())) : suite,
                suivi.avancer(tranchee.etat(declare.essms().size()), acte).instruitPar(acte.par())));
    }

    public Suite consulter(ConsultationCd consultation, Set<String> departements, Acte acte) {
        if (!departements.contains(consultation.departement())) {
            return new Refusee(new DepartementHorsDossier(consultation.departement(), departements));
        }
        return si(Operation.CONSULTER, () -> avec(instruction.avec(consultation), suivi.avancer(etat(), acte)));
    }

    /** @param departements whose conseil départemental must have been consulted (PIL-03) */
    public Suite decider(Decision decision, Set<String> departements, Acte acte) {
        Set<String> manquants = instruction.manquants(departements);
        boolean permise = decision.issue().operation().estPermiseDepuis(etat());
        if (permise && decision.issue().porteSurLeFinancement() && !manquants.isEmpty()) {
            return new Refusee(new ConsultationManquante(manquants));
        }
        return si(
                decision.issue().operation(),
                () -> avec(
                        instruction.decidee(decision),
                        suivi.avancer(decision.issue().etat(), acte)));
    }

    private Suite si(Operation operation, Supplier<Dossier> suite) {
        return operation.estPermiseDepuis(etat())
                ? new Faite(suite.get())
                : new Refusee(new EtatIncompatible(operation, etat()));
    }

    private Dossier avec(Instruction nouvelle, Suivi suite) {
        return new Dossier(id, numeroGalis, region, regions, declare, creeLe, deposeLe, nouvelle, suite);
    }

    /** What an application is called and where it belongs; never changes. */
    public record Identite(String id, @Nullable String numeroGalis, Region region, List<Region> regions) {}
}
