package fr.esmsnumerique.documents;

import fr.esmsnumerique.kernel.Paris;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What makes a file PDF/A-2b and PDF/UA-1 beyond its pages: metadata, output intent, structure, language; all taken from the data, identifier and dates too. */
final class Conformite {

    private static final String PRODUCTEUR = "ESMS numérique";

    /** {@code D:20250926000000+02'00'}: Paris is whole hours ahead. */
    private static final DateTimeFormatter DATE_PDF =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssx''00''", Locale.ROOT);

    private Conformite() {}

    static void declarer(PDDocument document, Fiche fiche, Balisage balisage) throws IOException {
        ZonedDateTime date = fiche.date().atStartOfDay(Paris.ZONE);
        document.setVersion(1.7f);
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        catalogue.setLanguage("fr-FR");
        COSDictionary racine = catalogue.getCOSObject();
        racine.setItem("StructTreeRoot", balisage.racine());
        racine.setItem("MarkInfo", drapeau("Marked"));
        racine.setItem("ViewerPreferences", drapeau("DisplayDocTitle"));
        document.setDocumentInformation(information(fiche, date));
        document.setDocumentId(graine(fiche));
        catalogue.addOutputIntent(profil(document));
        PDMetadata metadonnees = new PDMetadata(document);
        metadonnees.importXMPMetadata(xmp(fiche, date));
        catalogue.setMetadata(metadonnees);
    }

    private static COSDictionary drapeau(String nom) {
        COSDictionary drapeau = new COSDictionary();
        drapeau.setDirect(true);
        drapeau.setBoolean(nom, true);
        return drapeau;
    }

    private static PDDocumentInformation information(Fiche fiche, ZonedDateTime date) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(fiche.titre());
        information.setProducer(PRODUCTEUR);
        // The library's own setter goes through a calendar and its formats: a twenty-fifth of a letter.
        String ecrite = DATE_PDF.format(date);
        information.getCOSObject().setString(COSName.CREATION_DATE, ecrite);
        information.getCOSObject().setString(COSName.MOD_DATE, ecrite);
        return information;
    }

    private static PDOutputIntent profil(PDDocument document) throws IOException {
        PDOutputIntent profil = new PDOutputIntent(document, new ByteArrayInputStream(ProfilSrgb.octets()));
        profil.setInfo("sRGB IEC61966-2.1");
        profil.setOutputCondition("sRGB IEC61966-2.1");
        profil.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        profil.setRegistryName("http://www.color.org");
        return profil;
    }

    /** Two documents with the same sheet are versions of one another: the reference, its code and its date tell them from the rest. */
    private static long graine(Fiche fiche) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256")
                    .digest((fiche.titre() + '\n' + fiche.pied() + '\n' + fiche.date())
                            .getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(empreinte).getLong();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 est dans tout JDK", absent);
        }
    }

    private static byte[] xmp(Fiche fiche, ZonedDateTime date) {
        return XMP.formatted(xml(fiche.titre()), PRODUCTEUR, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The schema of pdfuaid is described inside, because PDF/A knows no property it has not been told of. */
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
               <dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>
               <pdf:Producer>%2$s</pdf:Producer>
               <xmp:CreateDate>%3$s</xmp:CreateDate>
               <xmp:ModifyDate>%3$s</xmp:ModifyDate>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of the standard</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
}
