package fr.esmsnumerique.magasin.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The files of a store: {@code base-n} is everything up to the opening of {@code journal-n}. A crash between the opening of a journal and the end of
 * its base's compaction leaves several journals: they are read in order after the last finished base.
 */
final class Fichiers {

    private static final Pattern NOM = Pattern.compile("(base|journal)-(\\d{9})\\.esms");
    private final Path dossier;

    Fichiers(Path dossier) {
        this.dossier = dossier;
    }

    Path base(long generation) {
        return dossier.resolve("base-%09d.esms".formatted(generation));
    }

    Path journal(long generation) {
        return dossier.resolve("journal-%09d.esms".formatted(generation));
    }

    Path enPreparation() {
        return dossier.resolve("base.tmp");
    }

    /** @param base empty for a store never compacted; @param journaux contiguous, oldest first, empty for a new store */
    record Inventaire(Optional<Long> base, List<Long> journaux) {}

    /** @throws MagasinRefuse when a needed file is missing */
    Inventaire inventorier() throws IOException {
        TreeSet<Long> bases = numeros("base");
        TreeSet<Long> journaux = numeros("journal");
        if (bases.isEmpty() && journaux.isEmpty()) {
            return new Inventaire(Optional.empty(), List.of());
        }
        Optional<Long> base = bases.isEmpty() ? Optional.empty() : Optional.of(bases.last());
        long premier = base.orElse(0L);
        long dernier = journaux.isEmpty() ? premier : Math.max(premier, journaux.last());
        for (long generation = premier; generation <= dernier; generation++) {
            if (!journaux.contains(generation)) {
                throw new MagasinRefuse(
                        "Il manque le fichier %s dans le magasin : restaurez le dossier depuis une sauvegarde, rien n'a été modifié."
                                .formatted(journal(generation).getFileName()));
            }
        }
        return new Inventaire(
                base, LongStream.rangeClosed(premier, dernier).boxed().toList());
    }

    /** Removes what a finished compaction made useless, here or before a crash. */
    void oublierAvant(long generation) throws IOException {
        Files.deleteIfExists(enPreparation());
        for (long ancienne : numeros("base").headSet(generation)) {
            Files.delete(base(ancienne));
        }
        for (long ancienne : numeros("journal").headSet(generation)) {
            Files.delete(journal(ancienne));
        }
    }

    /** Makes creations and renamings themselves durable. */
    void forcerLeDossier() throws IOException {
        try (FileChannel canal = FileChannel.open(dossier, StandardOpenOption.READ)) {
            canal.force(true);
        }
    }

    private TreeSet<Long> numeros(String genre) throws IOException {
        TreeSet<Long> numeros = new TreeSet<>();
        try (Stream<Path> fichiers = Files.list(dossier)) {
            fichiers.map(fichier -> NOM.matcher(fichier.getFileName().toString()))
                    .filter(Matcher::matches)
                    .filter(nom -> nom.group(1).equals(genre))
                    .forEach(nom -> numeros.add(Long.parseLong(nom.group(2))));
        }
        return numeros;
    }
}
