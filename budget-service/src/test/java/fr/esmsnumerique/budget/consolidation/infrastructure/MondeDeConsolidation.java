package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.CalendrierDesEnveloppes;
import fr.esmsnumerique.budget.consolidation.application.Extraits;
import fr.esmsnumerique.budget.consolidation.application.GrandLivre;
import fr.esmsnumerique.budget.consolidation.model.DatesQuiFontFoi;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.SituationDuLivre;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The ledger and the neighbours, with the faults a test wants. */
final class MondeDeConsolidation implements Extraits {
    static final Horloge HORLOGE = Horloge.deplacable(Instant.parse("2025-10-14T22:00:00Z"));

    final Map<String, AtomicInteger> lectures = new ConcurrentHashMap<>();
    final java.util.concurrent.atomic.AtomicBoolean morts = new java.util.concurrent.atomic.AtomicBoolean();
    final CountDownLatch fin = new CountDownLatch(1);
    final GrandLivre livre = new LivreDExemple();
    volatile CountDownLatch retenue;
    volatile int retenueApres;
    volatile String enPanne = "";

    @Override
    public ExtraitsRegion lire(Region region, String campagne, Lecture lecture) {
        int rang = lectures.size();
        lectures.computeIfAbsent(region.code(), r -> new AtomicInteger()).incrementAndGet();
        CountDownLatch attente = retenue;
        if (attente != null && rang >= retenueApres) {
            attendreOuMourir(attente);
        }
        if (region.code().equals(enPanne)) {
            throw new IllegalStateException("Région illisible");
        }
        boolean bfc = region == Region.BOURGOGNE_FRANCHE_COMTE;
        return new ExtraitsRegion(
                bfc ? List.of(new ExtraitsRegion.Dossier(Exemples.dossier(1), "RETENU", 20)) : List.of(),
                bfc ? List.of(new ExtraitsRegion.Financement(Exemples.dossier(1), 30_000_000, 0, 0)) : List.of(),
                List.of());
    }

    private void attendreOuMourir(CountDownLatch attente) {
        try {
            while (!attente.await(20, TimeUnit.MILLISECONDS)) {
                if (morts.get()) {
                    fin.await(30, TimeUnit.SECONDS);
                    throw new IllegalStateException("processus tué");
                }
            }
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(arret);
        }
    }

    private static final class LivreDExemple implements GrandLivre {
        private final Registre registre = new Registre(Exemples.G25, new JournalEnMemoire(), HORLOGE);

        LivreDExemple() {
            Exemples.doter(registre, 5_000_000);
            Exemples.ecrire(registre, Exemples.programmation(Exemples.dossier(1), 300_000), Exemples.FINANCIER, "p");
            Exemples.ecrire(registre, Exemples.engagement(Exemples.dossier(1)), Exemples.DECIDEUR, "e");
        }

        @Override
        public OptionalLong sequence(EnveloppeId enveloppe) {
            return enveloppe.equals(Exemples.G25) ? OptionalLong.of(4) : OptionalLong.empty();
        }

        @Override
        public OptionalLong sequenceAvant(EnveloppeId enveloppe, Instant instant) {
            if (!enveloppe.equals(Exemples.G25)) {
                return OptionalLong.empty();
            }
            return registre.consulter(vue -> vue.depuis(1)).stream()
                    .filter(m -> m.decideLe().isBefore(instant))
                    .mapToLong(Mouvement::sequence)
                    .max();
        }

        @Override
        public SituationDuLivre situation(EnveloppeId enveloppe, long sequence) {
            return new SituationDuLivre(registre.consulter(vue -> vue.depuis(1)));
        }
    }

    /** One envelope, whose credits may be redeployed at 15 October. */
    static final class Calendrier implements CalendrierDesEnveloppes {
        @Override
        public List<EnveloppeId> enveloppes() {
            return List.of(EnveloppeId.de("2024-G24"), Exemples.G25);
        }

        @Override
        public DatesQuiFontFoi dates(EnveloppeId enveloppe) {
            return new DatesQuiFontFoi(LocalDate.parse("2025-10-15"), LocalDate.parse("2025-12-31"));
        }
    }
}
