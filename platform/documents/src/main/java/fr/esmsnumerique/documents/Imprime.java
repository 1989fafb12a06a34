package fr.esmsnumerique.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A whole document, before any page exists. */
public record Imprime(Fiche fiche, List<Bloc> blocs) {

    public Imprime {
        blocs = List.copyOf(blocs);
    }

    /** All that it says, the same for the same words whatever the pages look like: what a proof hashes. The proof itself and the logo are not in it. */
    public String contenu() {
        return blocs.stream().map(Imprime::contenu).collect(Collectors.joining("\n", fiche.titre() + "\n", ""));
    }

    private static String contenu(Bloc bloc) {
        return switch (bloc) {
            case Bloc.EnTete e ->
                String.join("\n", e.service()) + "\n" + String.join("\n", e.references()) + "\n"
                        + String.join("\n", e.destinataire()) + "\n" + e.lieuEtDate();
            case Bloc.Verification _ -> "";
            default -> bloc.toString();
        };
    }
}
