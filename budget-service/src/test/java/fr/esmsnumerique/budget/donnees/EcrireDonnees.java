package fr.esmsnumerique.budget.donnees;

import fr.esmsnumerique.budget.donnees.MouvementsNationaux.Ordre;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the national data set: {@code EcrireDonnees <folder> [scale]}. Its digests are printed: the same scale gives the same ones everywhere. */
public final class EcrireDonnees {

    private final Path dossier;
    private final DonneesNationales donnees;
    private final Map<String, Fichier> fichiers = new LinkedHashMap<>();

    EcrireDonnees(Path dossier, int echelle) {
        this.dossier = dossier;
        this.donnees = new DonneesNationales(echelle);
    }

    /** @param lignes headers left out */
    record Fichier(long lignes, String empreinte) {}

    public static void main(String[] arguments) throws IOException {
        int echelle = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Map<String, Fichier> ecrits = new EcrireDonnees(Path.of(arguments[0]), echelle).ecrire();
        ecrits.forEach(
                (nom, f) -> System.out.printf("%-24s %,12d lignes  SHA-256 %s%n", nom, f.lignes(), f.empreinte()));
        System.out.println("Écrit : " + arguments[0]);
    }

    Map<String, Fichier> ecrire() throws IOException {
        Files.createDirectories(dossier);
        fichier("essms.csv", "numeroFiness;dossierId;region;raisonSociale", this::essms);
        fichier("dossiers.ndjson", "", lignes -> donnees.projets().forEach(p -> lignes.ecrire(p.dossier())));
        fichier("financements.ndjson", "", lignes -> retenus().forEach(p -> lignes.ecrire(p.financement())));
        fichier("usages.ndjson", "", lignes -> retenus().forEach(p -> lignes.ecrire(p.usage())));
        fichier("usages-mois.csv", "numeroFiness;region;mois;numerateur;denominateur;ciblePointsDeBase", this::mois);
        fichier("mouvements.csv", "type;objet;centimes;jour", this::mouvements);
        return fichiers;
    }

    private Stream<ProjetNational> retenus() {
        return donnees.projets().stream().filter(p -> p.retenu().isPresent());
    }

    private void essms(Sortie lignes) {
        for (ProjetNational projet : donnees.projets()) {
            for (int rang = 0; rang < projet.essms(); rang++) {
                lignes.ecrire(String.join(
                        ";",
                        projet.finess(rang),
                        projet.dossierId(),
                        projet.region().code(),
                        "Établissement d'essai " + (projet.premierEssms() + rang)));
            }
        }
    }

    private void mois(Sortie lignes) {
        List<YearMonth> mois = DonneesNationales.mois();
        donnees.parcourirLesMois((projet, finess, rang, mesure) -> lignes.ecrire(finess + ";"
                + projet.region().code() + ";" + mois.get(rang) + ";" + mesure.numerateur() + ";"
                + mesure.denominateur() + ";" + mesure.ciblePointsDeBase()));
    }

    private void mouvements(Sortie lignes) {
        MouvementsNationaux mouvements = new MouvementsNationaux(donnees, Exemples.ECHEANCES);
        Stream.concat(
                        mouvements.dotations().stream(),
                        mouvements.parProjet().stream().flatMap(List::stream))
                .map(EcrireDonnees::ligne)
                .forEach(lignes::ecrire);
    }

    private static String ligne(Ordre ordre) {
        return ordre.type() + ";" + ordre.objet() + ";" + ordre.centimes() + ";" + ordre.jour();
    }

    private void fichier(String nom, String entete, java.util.function.Consumer<Sortie> contenu) throws IOException {
        MessageDigest empreinte = sha256();
        try (OutputStream flux = new DigestOutputStream(Files.newOutputStream(dossier.resolve(nom)), empreinte);
                BufferedWriter texte =
                        new BufferedWriter(new OutputStreamWriter(flux, StandardCharsets.UTF_8), 1 << 16)) {
            Sortie sortie = new Sortie(texte);
            if (!entete.isEmpty()) {
                texte.write(entete + "\n");
            }
            contenu.accept(sortie);
            texte.flush();
            fichiers.put(nom, new Fichier(sortie.lignes, HexFormat.of().formatHex(empreinte.digest())));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts the lines it writes. */
    private static final class Sortie {
        private final BufferedWriter texte;
        private long lignes;

        Sortie(BufferedWriter texte) {
            this.texte = texte;
        }

        void ecrire(String ligne) {
            try {
                texte.write(ligne);
                texte.write('\n');
                lignes++;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
