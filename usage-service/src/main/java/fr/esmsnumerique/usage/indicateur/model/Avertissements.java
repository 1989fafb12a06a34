package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an agent should know before attesting and that never blocks: indicative delays and the readings that were not preferred. */
final class Avertissements {

    private Avertissements() {}

    static List<String> de(Projet projet, PeriodeMesure periode, ReglesUsage regles, List<SyntheseLecture> lectures) {
        return Stream.of(
                        moinsDeTroisMois(projet, periode, regles),
                        commenceAvantVsr(projet, periode),
                        divergence(lectures),
                        parGroupe(lectures),
                        pjm(projet),
                        ahi(projet, regles))
                .flatMap(Optional::stream)
                .toList();
    }

    /** USE-18: the timeline draws three months between the VSR and the balance; no text requires them. */
    private static Optional<String> moinsDeTroisMois(Projet projet, PeriodeMesure periode, ReglesUsage regles) {
        return projet.dateVsr()
                .map(vsr -> vsr.plusMonths(regles.moisApresVsr()))
                .filter(jour -> regles.moisApresVsr() > 0 && periode.au().isBefore(jour))
                .map(jour -> "La frise du programme place le solde " + regles.moisApresVsr()
                        + " mois après la VSR, soit à partir du " + Paris.enLettres(jour) + " (USE-18, indicatif).");
    }

    private static Optional<String> commenceAvantVsr(Projet projet, PeriodeMesure periode) {
        Predicate<LocalDate> dansLaPeriode = vsr -> !vsr.isBefore(periode.du()) && vsr.isBefore(periode.au());
        return projet.dateVsr()
                .filter(dansLaPeriode)
                .map(vsr -> "La période de recueil commence le " + Paris.enLettres(periode.du()) + ", avant la VSR du "
                        + Paris.enLettres(vsr)
                        + " : seule la fin de la période est postérieure (PAY-07).");
    }

    private static Optional<String> divergence(List<SyntheseLecture> lectures) {
        long atteintes =
                lectures.stream().filter(SyntheseLecture::ciblesAtteintes).count();
        return atteintes == 0 || atteintes == lectures.size()
                ? Optional.empty()
                : Optional.of(
                        "Les deux lectures du taux (agrégée, chaque ESSMS) ne concluent pas de même : l'agent qui atteste choisit, avec un motif (AMB-20).");
    }

    /** AMB-15: the other reading would pay per group of targets. */
    private static Optional<String> parGroupe(List<SyntheseLecture> lectures) {
        SyntheseLecture preferee =
                lectures.stream().filter(SyntheseLecture::preferee).findFirst().orElseThrow();
        boolean socle = groupeAtteint(preferee, true);
        boolean dui = groupeAtteint(preferee, false);
        return socle == dui
                ? Optional.empty()
                : Optional.of(
                        "Groupe " + (socle ? "MSSanté et DMP" : "DUI") + " atteint, groupe "
                                + (socle ? "DUI" : "MSSanté et DMP")
                                + " non atteint : le solde est tout ou rien, sauf si la convention prévoit autrement (AMB-15).");
    }

    private static boolean groupeAtteint(SyntheseLecture lecture, boolean socle) {
        return lecture.etats().stream()
                .filter(e -> e.exige() && e.indicateur().estServiceSocle() == socle)
                .allMatch(e -> e.etat() == EtatIndicateur.ATTEINT);
    }

    /** AMB-23: the other reading would exempt PJM from the three DUI targets too. */
    private static Optional<String> pjm(Projet projet) {
        long nombre =
                projet.essms().stream().filter(e -> e.secteur() == Secteur.PJM).count();
        return nombre == 0
                ? Optional.empty()
                : Optional.of(
                        nombre
                                + " ESSMS de la PJM : les cibles DUI restent exigées ; l'autre lecture les dispenserait entièrement (AMB-23).");
    }

    /** Instruction 2025/100, known from an extract: an AHI establishment inside the SONS perimeter is presumed eligible and keeps its targets. */
    private static Optional<String> ahi(Projet projet, ReglesUsage regles) {
        long nombre =
                projet.essms().stream().filter(regles::presumeEligibleSons).count();
        return nombre == 0
                ? Optional.empty()
                : Optional.of(
                        nombre
                                + " ESSMS AHI du périmètre FINESS du SONS : présumés éligibles, ils gardent les cibles MSSanté et DMP. L'ARS peut constater le contraire (instruction 2025/100, à confirmer).");
    }
}
