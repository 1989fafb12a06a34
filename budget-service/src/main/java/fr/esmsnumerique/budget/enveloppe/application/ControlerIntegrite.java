package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.ControlesIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Verifies an envelope, keeps the result and makes it seen. Reads the store on its own: the writer goes on meanwhile, and is only asked for the last mouvement it
 * answered.
 */
public final class ControlerIntegrite {

    private final VerifierIntegrite verifier;
    private final Registres registres;
    private final ControlesIntegrite controles;
    private final Consumer<ControleIntegrite> signal;
    private final Horloge horloge;

    /** @param signal told of every result, good or bad */
    public ControlerIntegrite(
            VerifierIntegrite verifier,
            Registres registres,
            ControlesIntegrite controles,
            Consumer<ControleIntegrite> signal,
            Horloge horloge) {
        this.verifier = verifier;
        this.registres = registres;
        this.controles = controles;
        this.signal = signal;
        this.horloge = horloge;
    }

    public ControleIntegrite executer(EnveloppeId enveloppe) {
        Instant debut = horloge.instant();
        Optional<PointDeChaine> repere = controles.dernier(enveloppe).map(ControleIntegrite::repere);
        List<PointDeChaine> connus =
                Stream.of(repere, tete(enveloppe)).flatMap(Optional::stream).toList();
        Integrite resultat = verifier.executer(enveloppe, connus);
        PointDeChaine suivant = resultat.conforme() ? resultat.tete() : repere.orElse(resultat.tete());
        ControleIntegrite controle = new ControleIntegrite(enveloppe, debut, resultat, suivant);
        controles.retenir(controle);
        signal.accept(controle);
        return controle;
    }

    /** A writer that refuses to start on an altered stream knows nothing: the store alone is then verified. */
    private Optional<PointDeChaine> tete(EnveloppeId enveloppe) {
        try {
            return Optional.of(
                    registres.de(enveloppe).consulter(vue -> vue.etat().tete()));
        } catch (JournalIncoherentException altere) {
            return Optional.empty();
        }
    }
}
