package fr.esmsnumerique.magasin;

import fr.esmsnumerique.magasin.journal.MagasinRefuse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Options of the process. Each is an environment variable ({@code ESMS_PORT_MAGASIN}) or a system property ({@code esms.port.magasin}, which wins).
 *
 * @param journalOctets size of journal below which nothing is compacted
 */
public record Reglages(Path dossier, InetSocketAddress adresse, long journalOctets) {

    static final int PORT = 27117;
    static final long JOURNAL_KO = 32_768;

    static Reglages lire(Map<String, String> environnement, Properties proprietes) {
        Lecture lecture = new Lecture(environnement, proprietes);
        return new Reglages(
                lecture.chemin("ESMS_DOSSIER_MAGASIN", ".esms/magasin"),
                lecture.adresse("ESMS_ADRESSE_MAGASIN", "127.0.0.1", lecture.entier("ESMS_PORT_MAGASIN", PORT, 65_535)),
                1024L * lecture.entier("ESMS_JOURNAL_MAGASIN_KO", JOURNAL_KO, Integer.MAX_VALUE));
    }

    private record Lecture(Map<String, String> environnement, Properties proprietes) {

        private @Nullable String texte(String nom) {
            String propriete =
                    proprietes.getProperty(nom.toLowerCase(Locale.ROOT).replace('_', '.'));
            return propriete == null ? environnement.get(nom) : propriete;
        }

        int entier(String nom, long defaut, int maximum) {
            String texte = texte(nom);
            try {
                long valeur = texte == null ? defaut : Long.parseLong(texte);
                if (valeur >= 0 && valeur <= maximum) {
                    return (int) valeur;
                }
            } catch (NumberFormatException _) {
                // the sentence below says it
            }
            throw new MagasinRefuse("%s doit être un entier entre 0 et %d, pas « %s ».".formatted(nom, maximum, texte));
        }

        Path chemin(String nom, String defaut) {
            String texte = texte(nom);
            try {
                return Path.of(texte == null ? defaut : texte);
            } catch (InvalidPathException e) {
                throw new MagasinRefuse("%s n'est pas un chemin : « %s ».".formatted(nom, texte), e);
            }
        }

        InetSocketAddress adresse(String nom, String defaut, int port) {
            String texte = texte(nom);
            try {
                return new InetSocketAddress(InetAddress.getByName(texte == null ? defaut : texte), port);
            } catch (UnknownHostException e) {
                throw new MagasinRefuse("%s n'est pas une adresse : « %s ».".formatted(nom, texte), e);
            }
        }
    }
}
