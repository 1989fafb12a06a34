package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.memoire.Recents;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.budget.pilotage.model.prevision.Pipeline;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.Horizon;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Forecasts from the facts of a run; a run never changes, so its forecast is worked out once. */
@Component
class PrevoirAe {

    private static final List<Region> TOUTES = List.of(Region.values());
    private static final int EN_MEMOIRE = 16;
    /** Past forecasts checked for one date: enough to see them sharpen. */
    private static final int CONTROLEES = 12;

    private final LectureDesFaits faits;
    private final Consolidations consolidations;
    private final CampagnesRecues campagnes;
    private final Registres registres;
    private final Recents<String, PrevisionAe> faites = new Recents<>(EN_MEMOIRE);

    PrevoirAe(LectureDesFaits faits, Consolidations consolidations, CampagnesRecues campagnes, Registres registres) {
        this.faits = faits;
        this.consolidations = consolidations;
        this.campagnes = campagnes;
        this.registres = registres;
    }

    /** A past forecast of the nation and what happened. */
    record Controlee(Execution execution, Horizon prevu, long constate) {}

    /** On every region, whoever reads: one alone has observed too little. */
    PrevisionAe de(Execution execution) {
        return faites.lire(execution.id()).orElseGet(() -> prevoir(execution));
    }

    private PrevisionAe prevoir(Execution execution) {
        Lus lus = faits.de(execution, TOUTES);
        PrevisionAe prevision = PrevisionAe.prevoir(
                Pipeline.observer(lus.lignes(), lus.situationAu()),
                lus.regions(),
                dates(execution.enveloppe()),
                (region, date) -> nonEngage(execution, region, date),
                execution.id().hashCode());
        faites.garder(execution.id(), prevision);
        return prevision;
    }

    /** At the end of a past day, among the mouvements the run counts: later ones do not change what it says. */
    private long nonEngage(Execution execution, Region region, LocalDate date) {
        return registres
                .de(execution.enveloppe())
                .consulter(vue -> Balance.de(
                                vue.mouvements().subList(0, Math.toIntExact(execution.sequence())),
                                new Situation(date, Instant.MAX))
                        .nonEngage(Titulaire.de(region)));
    }

    /** For each date whose run of the day is finished. */
    List<Controlee> controler(EnveloppeId enveloppe) {
        List<Execution> terminees = consolidations
                .lister(new Criteres(enveloppe, Execution.Etat.TERMINEE, null), Optional.empty(), Integer.MAX_VALUE)
                .reversed();
        return dates(enveloppe).stream()
                .flatMap(date -> controler(terminees, date))
                .toList();
    }

    private Stream<Controlee> controler(List<Execution> terminees, LocalDate date) {
        Optional<Long> constate = terminees.stream()
                .filter(e -> e.situationAu().equals(date))
                .reduce((_, derniere) -> derniere)
                .flatMap(e -> consolidations.tableau(e.id()))
                .map(TableauNational::total)
                .map(total -> total.nonEngage());
        if (constate.isEmpty()) {
            return Stream.empty();
        }
        List<Execution> anterieures = terminees.stream()
                .filter(e -> e.situationAu().isBefore(date))
                .filter(e -> consolidations.faits(e.id(), TOUTES).size() == TOUTES.size())
                .toList();
        return anterieures.stream()
                .skip(Math.max(0, anterieures.size() - CONTROLEES))
                .map(e -> new Controlee(e, horizon(de(e), date), constate.get()));
    }

    private static Horizon horizon(PrevisionAe prevision, LocalDate date) {
        return prevision.total().horizons().stream()
                .filter(h -> h.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    /** The day whose un-engaged credits may be redeployed, and the last one of the year's credits. */
    private List<LocalDate> dates(EnveloppeId enveloppe) {
        ParametresCampagne parametres = campagnes.parametres(enveloppe.campagne());
        LocalDate jour = LocalDate.of(enveloppe.exercice(), 12, 31);
        return Stream.of("budget.redeploiement.etat_au", "budget.engagement.initial_avant")
                .map(cle -> parametres.date(cle, jour, null).valeur())
                .distinct()
                .sorted()
                .toList();
    }
}
