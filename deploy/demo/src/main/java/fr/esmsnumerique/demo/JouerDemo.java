package fr.esmsnumerique.demo;

import fr.esmsnumerique.demo.actes.Acte;
import fr.esmsnumerique.demo.actes.Calendrier;
import fr.esmsnumerique.demo.actes.ControlerLaFin;
import fr.esmsnumerique.demo.actes.EcartException;
import fr.esmsnumerique.demo.actes.Jeu;
import fr.esmsnumerique.demo.page.PageReference;
import fr.esmsnumerique.demo.plateforme.Adresses;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import fr.esmsnumerique.demo.plateforme.Refus;
import fr.esmsnumerique.demo.rapport.Controles;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Plays the year of campaign 2025 on a running platform, through the gateway, as the demo accounts, and checks its figures against the rules. Playing it again changes
 * nothing. Options: {@code --courte} plays the twelve applications of the reference page instead of the nation's sixty-two, {@code --page <file>} writes that page,
 * {@code --verifier <file>} compares it with the one given.
 */
public final class JouerDemo {

    static final String COURTE = "--courte";

    private final Consumer<String> journal;
    private final UnaryOperator<Acte> incidents;

    JouerDemo(Consumer<String> journal) {
        this(journal, UnaryOperator.identity());
    }

    /** @param incidents wraps each act: a test kills a process in the middle of one */
    JouerDemo(Consumer<String> journal, UnaryOperator<Acte> incidents) {
        this.journal = journal;
        this.incidents = incidents;
    }

    public static void main(String[] arguments) {
        PrintStream sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JouerDemo joueur = new JouerDemo(sortie::println);
        System.exit(joueur.terminer(Adresses.depuis(System.getenv()), List.of(arguments)));
    }

    /** @return what differs; empty when everything agrees */
    List<String> jouer(Adresses adresses, List<String> options) {
        Plateforme plateforme = new Plateforme(adresses, journal);
        Jeu jeu = options.contains(COURTE) ? Jeu.court(plateforme) : Jeu.national(plateforme);
        Controles controles = new Controles(journal);
        for (Calendrier.Journee journee : new Calendrier(controles).journees()) {
            jeu.plateforme().horloge().avancerAu(journee.moment());
            incidents.apply(journee.acte()).jouer(jeu);
        }
        journal.accept("\nContrôles de fin d'année");
        ControlerLaFin.jouer(jeu, controles);
        option(options, "--page").ifPresent(fichier -> ecrire(fichier, PageReference.de(jeu)));
        option(options, "--verifier")
                .ifPresent(fichier -> controles.verifier(
                        fichier.getFileName() + " à jour",
                        lire(fichier).equals(PageReference.de(jeu)),
                        "la page versée diffère de celle que donne la plateforme ; relancer avec --page"));
        return controles.ecarts();
    }

    private int terminer(Adresses adresses, List<String> options) {
        try {
            List<String> ecarts = jouer(adresses, options);
            journal.accept(
                    ecarts.isEmpty()
                            ? "\nLa démonstration est complète : le grand livre, le tableau, l'API et les règles disent la même chose."
                            : "\nÉCHEC : " + ecarts.size() + " contrôle(s) en écart. Le premier : "
                                    + ecarts.getFirst());
            return ecarts.isEmpty() ? 0 : 1;
        } catch (EcartException | Refus | IllegalStateException | UncheckedIOException arret) {
            journal.accept("\nÉCHEC : " + arret.getMessage());
            return 1;
        }
    }

    private static Optional<Path> option(List<String> options, String nom) {
        int rang = options.indexOf(nom);
        return rang < 0 || rang + 1 >= options.size() ? Optional.empty() : Optional.of(Path.of(options.get(rang + 1)));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void ecrire(Path fichier, String page) {
        try {
            Files.writeString(fichier, page);
        } catch (IOException refuse) {
            throw new UncheckedIOException(refuse);
        }
    }
}
