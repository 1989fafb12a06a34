package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Credits of every open envelope as gauges, in centimes: by holder, nature of the origin and post, so that there are a few hundred of them whatever the circulars. They
 * are read from the balances each instance holds; {@code esms.ae.lue.secondes} says when, since a gauge that is no longer read keeps its last value. An altered envelope
 * loses its gauges, the others keep theirs; integrity is what says so.
 */
class MesuresDesCredits {

    static final String CREDITS = "esms.ae.centimes";
    static final String LUE = "esms.ae.lue.secondes";

    private static final Logger JOURNAL = LoggerFactory.getLogger(MesuresDesCredits.class);
    private static final List<Titulaire> TITULAIRES = Stream.concat(
                    Stream.of(Titulaire.NATIONAL),
                    Arrays.stream(Region.values()).map(Titulaire::de))
            .toList();

    private final Registres registres;
    private final InstantSource temps;
    private final MultiGauge credits;
    private final AtomicLong lueLe;

    MesuresDesCredits(Registres registres, MeterRegistry mesures, InstantSource temps) {
        this.registres = registres;
        this.temps = temps;
        this.credits = MultiGauge.builder(CREDITS).register(mesures);
        this.lueLe = mesures.gauge(LUE, new AtomicLong());
    }

    @Scheduled(fixedDelayString = "${esms.budget.mesures:60s}")
    void relever() {
        try {
            List<Row<?>> lignes = new ArrayList<>();
            registres.declares().forEach(registre -> lignes.addAll(lignes(registre)));
            credits.register(lignes, true);
            lueLe.set(temps.instant().getEpochSecond());
        } catch (RuntimeException panne) {
            JOURNAL.warn("Mesures des crédits non relevées, nouvel essai : {}", panne.getMessage());
        }
    }

    private static List<Row<?>> lignes(Registre registre) {
        try {
            return lignes(registre, registre.balance());
        } catch (JournalIncoherentException altere) {
            JOURNAL.warn("Crédits de {} sans mesure : {}", registre.enveloppe(), altere.getMessage());
            return List.of();
        }
    }

    private static List<Row<?>> lignes(Registre registre, Balance balance) {
        List<Row<?>> lignes = new ArrayList<>();
        for (Titulaire titulaire : TITULAIRES) {
            natures(balance, titulaire)
                    .forEach(nature -> postes(nature)
                            .forEach(poste -> lignes.add(Row.of(
                                    Tags.of(
                                            "enveloppe", registre.enveloppe().toString(),
                                            "titulaire", titulaire.code(),
                                            "origine", nature.name().toLowerCase(Locale.ROOT),
                                            "poste", poste.name().toLowerCase(Locale.ROOT)),
                                    solde(balance, titulaire, nature, poste)))));
        }
        return lignes;
    }

    private static Set<Origine.Nature> natures(Balance balance, Titulaire titulaire) {
        return balance.origines(titulaire).stream().map(Origine::nature).collect(Collectors.toSet());
    }

    /** Allocated credits have an origin; the reserve and the payment book have none. Counterparts are left out. */
    private static Stream<Poste> postes(Origine.Nature nature) {
        return Arrays.stream(Poste.values())
                .filter(poste -> !poste.peutEtreNegatif() && poste.estAlloue() == (nature != Origine.Nature.SANS));
    }

    private static long solde(Balance balance, Titulaire titulaire, Origine.Nature nature, Poste poste) {
        return balance.origines(titulaire).stream()
                .filter(origine -> origine.nature() == nature)
                .mapToLong(origine -> balance.poste(titulaire, origine, poste))
                .sum();
    }
}
