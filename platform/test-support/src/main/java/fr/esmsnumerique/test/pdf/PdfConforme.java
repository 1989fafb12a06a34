package fr.esmsnumerique.test.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** {@code assertThat(PdfConforme.ecarts(octets)).isEmpty()}: what veraPDF finds wrong in a file that should be PDF/A-2b and PDF/UA-1. */
public final class PdfConforme {

    private static final int CHAQUE_REGLE = 3;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConforme() {}

    /** One line per failed check: standard, clause, place, message. */
    public static List<String> ecarts(byte[] pdf) {
        List<String> ecarts = new ArrayList<>();
        for (PDFAFlavour norme : List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)) {
            ecarts.addAll(ecarts(pdf, norme));
        }
        return ecarts;
    }

    private static List<String> ecarts(byte[] pdf, PDFAFlavour norme) {
        try (PDFAParser lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
                PDFAValidator validateur =
                        Foundries.defaultInstance().createValidator(norme, CHAQUE_REGLE, false, true, false)) {
            return validateur.validate(lecteur).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> "%s %s-%d %s : %s"
                            .formatted(
                                    norme,
                                    a.getRuleId().getClause(),
                                    a.getRuleId().getTestNumber(),
                                    a.getLocation().getContext(),
                                    a.getErrorMessage()))
                    .toList();
        } catch (VeraPDFException | IOException illisible) {
            throw new AssertionError("veraPDF ne lit pas ce fichier", illisible);
        }
    }
}
