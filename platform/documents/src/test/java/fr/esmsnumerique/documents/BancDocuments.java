package fr.esmsnumerique.documents;

import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.kernel.Horloge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * {@code ./esms bench documents}: a letter of two pages with a table of twenty lines, a QR code and a link, tagged PDF/A, beside the same text set by PDFBox alone (parsed fonts kept, no tag, no metadata, no QR
 * code). Rates are per second of the calling thread's processor, so that what else the machine does weighs on neither; the committee's 3 000 letters are also timed by the wall.
 */
public final class BancDocuments {

    private static final int PASSAGES = 3;
    private static final int LETTRES = 1_000;
    private static final int COMITE = 3_000;
    private static final ThreadMXBean FILS = ManagementFactory.getThreadMXBean();

    private BancDocuments() {}

    /** Makes one letter and returns its size. */
    private interface Fabrique {
        int lettre() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Imprimerie imprimerie = new Imprimerie();
        Imprime lettre = Modeles.notification();
        TrueTypeFont romain = Fonte.ROMAIN.ouvrir();
        TrueTypeFont gras = Fonte.GRAS.ouvrir();
        Fabrique notre = () -> imprimerie.imprimer(lettre).length;
        Fabrique pair = () -> nue(lettre, romain, gras).length;
        mesurer(notre, LETTRES);
        mesurer(pair, LETTRES);
        double debit = mediane(notre);
        double debitPair = mediane(pair);
        long debut = System.nanoTime();
        double comite = COMITE / mesurer(notre, COMITE);
        double mur = (System.nanoTime() - debut) / 1e9;
        String mesures = String.format(
                Locale.ROOT,
                "{\"id\":\"documents.lettre\",\"valeur\":%.0f,\"unite\":\"documents/s de processeur\",\"pair\":\"pdfbox.sans_balise\",\"valeurPair\":%.0f,\"ratio\":%.2f,\"cible\":0.5,\"atteinte\":%b},%n"
                        + "  {\"id\":\"documents.comite.3000\",\"valeur\":%.1f,\"unite\":\"s de processeur\",\"cible\":15,\"atteinte\":%b},%n"
                        + "  {\"id\":\"documents.comite.3000.horloge\",\"valeur\":%.1f,\"unite\":\"s\"},%n"
                        + "  {\"id\":\"documents.taille\",\"valeur\":%d,\"unite\":\"octets\",\"pair\":\"pdfbox.sans_balise\",\"valeurPair\":%d}",
                debit,
                debitPair,
                debit / debitPair,
                debit / debitPair >= 0.5,
                comite,
                comite <= 15,
                mur,
                notre.lettre(),
                pair.lettre());
        System.out.println(mesures);
        ecrire(mesures);
    }

    private static double mediane(Fabrique fabrique) throws IOException {
        List<Double> debits = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            debits.add(mesurer(fabrique, LETTRES));
        }
        debits.sort(null);
        return debits.get(PASSAGES / 2);
    }

    /** Letters per second of this thread's processor. */
    private static double mesurer(Fabrique fabrique, int nombre) throws IOException {
        long debut = FILS.getCurrentThreadCpuTime();
        for (int i = 0; i < nombre; i++) {
            fabrique.lettre();
        }
        return nombre / ((FILS.getCurrentThreadCpuTime() - debut) / 1e9);
    }

    /** The peer: the same words at the same sizes, wrapped by the same arrays, drawn by PDFBox's own stream. */
    private static byte[] nue(Imprime lettre, TrueTypeFont romain, TrueTypeFont gras) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font normale = PDType0Font.load(document, romain, true);
            PDType0Font grasse = PDType0Font.load(document, gras, true);
            PDPageContentStream page = null;
            float y = 0;
            for (Texte texte : textes(lettre)) {
                if (page == null || y < Feuilles.BAS) {
                    if (page != null) {
                        page.close();
                    }
                    PDPage feuille = new PDPage(PDRectangle.A4);
                    document.addPage(feuille);
                    page = new PDPageContentStream(document, feuille);
                    y = Feuilles.HAUT;
                }
                page.beginText();
                page.setFont(
                        texte.style().gras() ? grasse : normale, texte.style().taille());
                page.newLineAtOffset(texte.x(), y);
                page.showText(texte.ligne());
                page.endText();
                y -= texte.descente();
            }
            if (page != null) {
                page.close();
            }
            ByteArrayOutputStream sortie = new ByteArrayOutputStream(32_768);
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    private record Texte(String ligne, Style style, float x, float descente) {}

    private static List<Texte> textes(Imprime lettre) {
        List<Texte> textes = new ArrayList<>();
        for (Bloc bloc : lettre.blocs()) {
            switch (bloc) {
                case Bloc.Titre titre -> ajouter(textes, titre.texte(), Style.du(titre));
                case Bloc.Paragraphe(Bloc.Ton ton, String texte) -> ajouter(textes, texte, Style.du(ton));
                case Bloc.Liste liste -> liste.elements().forEach(e -> ajouter(textes, e, Style.LISTE));
                case Bloc.Signature signature -> signature.lignes().forEach(l -> ajouter(textes, l, Style.CORPS));
                case Bloc.EnTete enTete -> {
                    enTete.service().forEach(l -> ajouter(textes, l, Style.SERVICE));
                    enTete.destinataire().forEach(l -> ajouter(textes, l, Style.CORPS));
                    ajouter(textes, enTete.lieuEtDate(), Style.CORPS);
                }
                case Tableau tableau -> tableau.lignes().forEach(l -> ligne(textes, tableau, l));
                case Bloc.Barres barres -> barres.barres().forEach(b -> ajouter(textes, b.nom(), Style.CELLULE));
                case Bloc.Verification _, Bloc.SautDePage _ -> {}
            }
        }
        return textes;
    }

    private static void ajouter(List<Texte> textes, String texte, Style style) {
        Fonte fonte = style.gras() ? Fonte.GRAS : Fonte.ROMAIN;
        for (String ligne : fonte.couper(texte, style.taille(), Feuilles.LARGEUR)) {
            textes.add(new Texte(ligne, style, Feuilles.MARGE, style.interligne()));
        }
    }

    private static void ligne(List<Texte> textes, Tableau tableau, Bloc.Ligne ligne) {
        float x = Feuilles.MARGE;
        for (int i = 0; i < ligne.cellules().size(); i++) {
            boolean derniere = i == ligne.cellules().size() - 1;
            String cellule = Fonte.ROMAIN.dessinable(ligne.cellules().get(i));
            textes.add(new Texte(cellule, Style.CELLULE, x, derniere ? 19 : 0));
            x += tableau.colonnes().get(i).part() * Feuilles.LARGEUR;
        }
    }

    private static void ecrire(String mesures) throws IOException {
        Path fichier = Files.createDirectories(Path.of(System.getProperty("esms.bancs", "target/bancs")))
                .resolve("documents.json");
        Files.writeString(
                fichier,
                "{\"banc\":\"documents\",\"date\":\"%s\",\"machine\":{\"coeurs\":%d,\"jdk\":\"%s\"},%n \"mesures\":[%n  %s%n ]}%n"
                        .formatted(
                                Horloge.systeme().instant(),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version(),
                                mesures));
    }
}
