package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Execution.Depart;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.Nature;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;

/** Launches the consolidation of an envelope, one at a time for each. */
public class LancerConsolidation {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PLATEFORME = "plateforme";

    private final GrandLivre livre;
    private final Consolidations consolidations;
    private final Traitement traitement;
    private final Horloge horloge;

    public LancerConsolidation(
            GrandLivre livre, Consolidations consolidations, Traitement traitement, Horloge horloge) {
        this.livre = livre;
        this.consolidations = consolidations;
        this.traitement = traitement;
        this.horloge = horloge;
    }

    /** Outcome of a launch. */
    public sealed interface Issue {
        record Lancee(Execution execution) implements Issue {}

        record DejaEnCours(String consolidationId) implements Issue {}

        /** The end of that day was consolidated already. */
        record DejaFaite(Execution execution) implements Issue {}

        record EnveloppeInconnue() implements Issue {}
    }

    /** The ledger as it stands, asked by an agent. */
    public Issue lancer(EnveloppeId enveloppe, Lecture lecture, String sujet) {
        OptionalLong sequence = livre.sequence(enveloppe);
        if (sequence.isEmpty()) {
            return new Issue.EnveloppeInconnue();
        }
        String id = identifiantLibre(enveloppe + "-" + INSTANT.format(horloge.instant()));
        return demarrer(
                id,
                new Depart(enveloppe, Nature.A_LA_DEMANDE, horloge.aujourdhui(), sequence.getAsLong(), lecture),
                sujet);
    }

    /** The ledger as it stood when the day ended. Once per envelope and day, whichever instance comes first. */
    public Issue lancerFinDeJour(EnveloppeId enveloppe, LocalDate jour, Nature nature) {
        OptionalLong sequence = livre.sequenceAvant(enveloppe, Paris.debut(jour.plusDays(1)));
        if (sequence.isEmpty()) {
            return new Issue.EnveloppeInconnue();
        }
        String id = enveloppe + "-" + jour;
        Optional<Execution> faite = consolidations.lire(id);
        if (faite.isPresent()) {
            return new Issue.DejaFaite(faite.get());
        }
        // A state that makes faith reads everything again; an ordinary night, what changed.
        Lecture lecture = nature == Nature.NOCTURNE ? Lecture.INCREMENTALE : Lecture.COMPLETE;
        return demarrer(id, new Depart(enveloppe, nature, jour, sequence.getAsLong(), lecture), PLATEFORME);
    }

    private Issue demarrer(String id, Depart depart, String sujet) {
        if (!consolidations.prendre(depart.enveloppe(), id)) {
            return new Issue.DejaEnCours(
                    consolidations.enCours(depart.enveloppe()).orElse(id));
        }
        return consolidations.sousLeDroit(id, () -> demarrerSeule(id, depart, sujet));
    }

    /** Looked up again under the right: another instance may have taken it, finished and left it since. */
    private Issue demarrerSeule(String id, Depart depart, String sujet) {
        Optional<Execution> faite = consolidations.lire(id);
        if (faite.isPresent()) {
            consolidations.rendre(id);
            return new Issue.DejaFaite(faite.get());
        }
        Execution execution = Execution.lancee(id, depart, horloge.instant(), sujet);
        consolidations.enregistrer(execution);
        traitement.demarrer(id);
        return new Issue.Lancee(execution);
    }

    /** The demo clock stands still: two runs may be launched at the same instant. */
    private String identifiantLibre(String souhaite) {
        String id = souhaite;
        for (int rang = 2; consolidations.lire(id).isPresent(); rang++) {
            id = souhaite + "-" + rang;
        }
        return id;
    }
}
