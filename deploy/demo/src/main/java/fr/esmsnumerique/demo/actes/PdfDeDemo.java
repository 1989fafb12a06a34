package fr.esmsnumerique.demo.actes;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page with one line of text, written by hand: the demo has no PDF library, and the platform judges files by their content. */
final class PdfDeDemo {

    private PdfDeDemo() {}

    /** @param ligne plain ASCII, without parentheses */
    static byte[] une(String ligne) {
        String texte = "BT /F1 14 Tf 72 720 Td (" + ligne + ") Tj ET";
        List<String> objets = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + texte.length() + ">>\nstream\n" + texte + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objets.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objets.get(i)).append("\nendobj\n");
        }
        int debut = pdf.length();
        pdf.append(table)
                .append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(debut)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
