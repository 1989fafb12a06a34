package fr.esmsnumerique.demo.plateforme;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** The platform as the player sees it: accounts that do things, once each, whatever happens on the way. */
public final class Plateforme {

    /** The editor's software, which declares usage by client credentials. */
    public static final String SYSTEME_EDITEUR = "systeme-editeur";

    private static final String SERVICE_DEMO = "service-demo";
    private static final String PREFIXE_CLE = "demo-2025.";

    private final Adresses adresses;
    private final Jetons jetons;
    private final Transport transport;
    private final HorlogeDemo horloge;
    private final Consumer<String> journal;
    private final Map<String, Poste> postes = new HashMap<>();

    public Plateforme(Adresses adresses, Consumer<String> journal) {
        InstantSource systeme = InstantSource.system();
        this.adresses = adresses;
        this.journal = journal;
        this.jetons = new Jetons(
                new Identite(adresses.identite(), systeme),
                Map.of(SERVICE_DEMO, adresses.secretService(), SYSTEME_EDITEUR, adresses.secretSysteme()),
                systeme);
        this.transport = new Transport(jetons);
        this.horloge = new HorlogeDemo(adresses.services(), transport.pour(SERVICE_DEMO), journal);
    }

    public HorlogeDemo horloge() {
        return horloge;
    }

    public void dire(String phrase) {
        journal.accept(phrase);
    }

    public void patienter(Duration duree) {
        Reprise.patienter(duree);
    }

    /** Reads something, waiting for a service that restarts. */
    public <T> T lire(String compte, Function<Poste, T> lecture) {
        return Reprise.obstinee("Lecture par " + compte, () -> lecture.apply(poste(compte)), () -> preparer(compte));
    }

    /**
     * Does something once. The key is made from the step's name, so that a second play of the same year gets the first play's answers.
     *
     * @param etape unique name of the step, for instance {@code G25-27-0001.engagement}
     * @throws Refus when the platform refuses
     */
    public <T> T faire(String compte, String etape, Action<T> action) {
        return Reprise.obstinee(etape, () -> action.executer(poste(compte), cle(etape)), () -> preparer(compte));
    }

    /**
     * Same as {@link #faire}, for a step whose answer may have been lost with its process: a conflict is accepted when the effect is already there.
     *
     * @param dejaFait tells whether the platform already holds the effect
     */
    public void faireOuConstater(String compte, String etape, Action<?> action, BooleanSupplier dejaFait) {
        try {
            faire(compte, etape, action);
        } catch (Refus refus) {
            if (refus.statut() != 409 || !dejaFait.getAsBoolean()) {
                throw refus;
            }
        }
    }

    private Poste poste(String compte) {
        return postes.computeIfAbsent(compte, c -> new Poste(transport.pour(c), adresses.passerelle()));
    }

    private void preparer(String compte) {
        jetons.oublier(compte);
        horloge.reaffirmer();
    }

    private static String cle(String etape) {
        return PREFIXE_CLE + etape;
    }

    /** A command that carries its idempotency key. */
    @FunctionalInterface
    public interface Action<T> {
        T executer(Poste poste, String cle);
    }
}
