package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.financement.subvention.application.ImprimeurConvention;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Paris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/** Agreements by PDFBox. Everything that would vary from one run to the next (identifier, dates) is taken from the data. */
@Component
public class PdfImprimeurConvention implements ImprimeurConvention {

    @Override
    public byte[] imprimer(Subvention subvention, Convention convention) {
        try (PDDocument document = new PDDocument()) {
            Feuilles feuilles = new Feuilles(document, Polices.pour(document));
            new ConventionEcrite(feuilles, subvention, convention).ecrire();
            String id = Convention.id(subvention.dossier().dossierId(), convention.type());
            feuilles.terminer(
                    "ESMS numérique – campagne " + subvention.dossier().campagne() + " – ARS "
                            + subvention.dossier().region().nom(),
                    "Convention " + id + " – code de vérification " + convention.codeVerification());
            identifier(document, convention, id);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static void identifier(PDDocument document, Convention convention, String id) {
        document.setDocumentId(
                Long.parseUnsignedLong(convention.codeVerification().replace("-", ""), 16));
        GregorianCalendar etablie =
                GregorianCalendar.from(convention.etablieLe().atStartOfDay(Paris.ZONE));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle("Convention " + id);
        information.setProducer("ESMS numérique");
        information.setCreationDate(etablie);
        information.setModificationDate(etablie);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("fr-FR");
    }
}
