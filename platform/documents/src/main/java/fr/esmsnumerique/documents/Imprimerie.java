package fr.esmsnumerique.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the file of a document: PDF/A-2b, PDF/UA-1, the same bytes for the same document. Shared by threads. */
public final class Imprimerie {

    static {
        // PDFBox takes it from nowhere else, at each stream. The fastest level: half of a letter's cost was
        // compression,
        // and the file grows by a fifteenth. Always set, for the same document has the same bytes wherever it is made.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(Deflater.BEST_SPEED));
    }

    private final Fonderie fonderie = new Fonderie();

    public byte[] imprimer(Imprime imprime) {
        try {
            Fonderie.Casse casse = fonderie.emprunter();
            byte[] octets = imprimer(imprime, casse);
            fonderie.rendre(casse);
            return octets;
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static byte[] imprimer(Imprime imprime, Fonderie.Casse casse) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonderie.Polices polices = Fonderie.polices(document, casse);
            Balisage balisage = new Balisage();
            Feuilles feuilles = new Feuilles(document, polices, balisage, imprime.fiche());
            MiseEnPage mise = new MiseEnPage(feuilles, imprime.fiche());
            List<Bloc> blocs = imprime.blocs();
            for (int i = 0; i < blocs.size(); i++) {
                mise.poser(blocs.get(i), blocs.subList(i + 1, blocs.size()));
            }
            boolean lettre = !imprime.blocs().isEmpty() && imprime.blocs().getFirst() instanceof Bloc.EnTete;
            feuilles.terminer(lettre);
            incorporer(feuilles, polices.romain());
            incorporer(feuilles, polices.gras());
            Conformite.declarer(document, imprime.fiche(), balisage);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream(32_768);
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    private static void incorporer(Feuilles feuilles, Police police) throws IOException {
        if (police.aServi()) {
            police.sousEnsemble();
            feuilles.ressources().put(COSName.getPDFName(police.nom()), police.incorporee());
        }
    }
}
