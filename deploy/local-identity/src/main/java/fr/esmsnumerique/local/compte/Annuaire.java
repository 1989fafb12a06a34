package fr.esmsnumerique.local.compte;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Content of the accounts file.
 *
 * @param motDePasse the one password of every account
 */
public record Annuaire(String motDePasse, List<Compte> comptes, List<Client> clients) {

    public Annuaire {
        exigerUniques(comptes.stream().map(Compte::identifiant));
        exigerUniques(clients.stream().map(Client::identifiant));
    }

    public Optional<Compte> compte(String identifiant) {
        return comptes.stream().filter(c -> c.identifiant().equals(identifiant)).findFirst();
    }

    public Optional<Client> client(String identifiant) {
        return clients.stream().filter(c -> c.identifiant().equals(identifiant)).findFirst();
    }

    private static void exigerUniques(Stream<String> identifiants) {
        List<String> tous = identifiants.toList();
        if (tous.stream().distinct().count() != tous.size()) {
            throw new IllegalArgumentException("Identifiant en double parmi " + tous);
        }
    }
}
