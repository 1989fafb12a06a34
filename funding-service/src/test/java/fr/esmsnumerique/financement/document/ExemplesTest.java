package fr.esmsnumerique.financement.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.modele.model.NatureDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The set of docs/exemples is what the code makes: {@code -Desms.references.ecrire=true} writes it again, to be looked at before it is committed. */
@DisplayName("Documents d'exemple")
class ExemplesTest {

    private static final Path DOSSIER = Path.of("..", "docs", "exemples");

    @ParameterizedTest
    @EnumSource(NatureDocument.class)
    void l_exemple_est_celui_que_le_code_produit(NatureDocument nature) throws IOException {
        Path exemple = DOSSIER.resolve(nature.name().toLowerCase(Locale.ROOT) + ".pdf");
        byte[] produit = ActesDeTest.fichier(ActesDeTest.acte(nature));
        if (Boolean.getBoolean("esms.references.ecrire")) {
            Files.write(exemple, produit);
        }
        byte[] attendu = Files.readAllBytes(exemple);

        // Another build of zlib compresses the same streams otherwise: what they hold is then compared.
        if (!Arrays.equals(attendu, produit)) {
            assertThat(decompresse(produit)).isEqualTo(decompresse(attendu));
        }
    }

    private static List<String> decompresse(byte[] pdf) throws IOException {
        List<String> contenus = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            contenus.add(
                    document.getDocument().getTrailer().getCOSArray(COSName.ID).toString());
            contenus.add(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            for (PDPage page : document.getPages()) {
                try (InputStream flux = page.getContents()) {
                    contenus.add(new String(flux.readAllBytes(), StandardCharsets.US_ASCII));
                }
            }
        }
        return contenus;
    }
}
