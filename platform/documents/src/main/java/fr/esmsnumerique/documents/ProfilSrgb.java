package fr.esmsnumerique.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile, version 4, of a few hundred bytes. Built here from the published numbers: no third party's file to license,
 * and the same bytes whatever the JDK.
 */
final class ProfilSrgb {

    private static final int EN_TETE = 128;
    private static final byte[] OCTETS = construire();

    private ProfilSrgb() {}

    private record Balise(String signature, byte[] donnees) {}

    static byte[] octets() {
        return OCTETS.clone();
    }

    private static byte[] construire() {
        byte[] courbe = courbe();
        List<Balise> balises = List.of(
                new Balise("desc", texte("sRGB")),
                new Balise("cprt", texte("No copyright")),
                new Balise("wtpt", xyz(0.9642, 1, 0.8249)),
                new Balise("chad", matrice()),
                new Balise("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
                new Balise("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
                new Balise("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
                new Balise("rTRC", courbe),
                new Balise("gTRC", courbe),
                new Balise("bTRC", courbe));
        int table = EN_TETE + 4 + balises.size() * 12;
        List<byte[]> distinctes = new ArrayList<>();
        ByteBuffer index = ByteBuffer.allocate(balises.size() * 12 + 4).putInt(balises.size());
        for (Balise balise : balises) {
            if (!distinctes.contains(balise.donnees())) {
                distinctes.add(balise.donnees());
            }
            int avant = distinctes.subList(0, distinctes.indexOf(balise.donnees())).stream()
                    .mapToInt(d -> d.length)
                    .sum();
            index.put(ascii(balise.signature())).putInt(table + avant).putInt(balise.donnees().length);
        }
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        distinctes.forEach(corps::writeBytes);
        int taille = table + corps.size();
        ByteArrayOutputStream profil = new ByteArrayOutputStream(taille);
        profil.writeBytes(enTete(taille));
        profil.writeBytes(index.array());
        profil.writeBytes(corps.toByteArray());
        return profil.toByteArray();
    }

    /** Display profile, RGB to XYZ, perceptual, under D50; its date is the profile's, not ours. */
    private static byte[] enTete(int taille) {
        ByteBuffer entete =
                ByteBuffer.allocate(EN_TETE).putInt(taille).putInt(0).putInt(0x04200000);
        entete.put(ascii("mntrRGB XYZ "));
        for (int champ : new int[] {2025, 1, 1, 0, 0, 0}) {
            entete.putShort((short) champ);
        }
        entete.put(ascii("acsp")).position(68);
        return entete.put(xyz(0.9642, 1, 0.8249), 8, 12).array();
    }

    private static byte[] texte(String texte) {
        byte[] utf16 = texte.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(multipleDeQuatre(28 + utf16.length))
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("frFR"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer valeurs = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        return valeurs.putInt(fixe(x)).putInt(fixe(y)).putInt(fixe(z)).array();
    }

    /** Bradford adaptation from D65 to D50. */
    private static byte[] matrice() {
        ByteBuffer valeurs = ByteBuffer.allocate(44).put(ascii("sf32")).putInt(0);
        double[] termes = {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168};
        for (double terme : termes) {
            valeurs.putInt(fixe(terme));
        }
        return valeurs.array();
    }

    /** Parametric curve of type 3: linear near black, then a power of 2.4. */
    private static byte[] courbe() {
        ByteBuffer valeurs = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
        valeurs.putShort((short) 3).putShort((short) 0);
        for (double terme : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            valeurs.putInt(fixe(terme));
        }
        return valeurs.array();
    }

    private static int fixe(double valeur) {
        return (int) Math.round(valeur * 65536);
    }

    private static int multipleDeQuatre(int taille) {
        return (taille + 3) / 4 * 4;
    }

    private static byte[] ascii(String texte) {
        return texte.getBytes(StandardCharsets.US_ASCII);
    }
}
