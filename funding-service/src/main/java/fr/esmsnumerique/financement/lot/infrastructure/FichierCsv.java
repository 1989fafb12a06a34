package fr.esmsnumerique.financement.lot.infrastructure;

import fr.esmsnumerique.financement.lot.application.FichierDeLot;
import fr.esmsnumerique.financement.lot.model.FormatGestionnaire;
import fr.esmsnumerique.financement.lot.model.FormatGestionnaire.Colonne;
import fr.esmsnumerique.financement.lot.model.Lot;
import fr.esmsnumerique.support.exports.ExportCsv;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The batch as the fund manager's spreadsheet opens it. */
@Component
class FichierCsv implements FichierDeLot {

    @Override
    public String ecrire(Lot lot, FormatGestionnaire format) {
        byte[] octets = ExportCsv.ecrire(
                format.colonnes().stream().map(Colonne::titre).toList(),
                lot.lignes().stream()
                        .map(ligne -> format.colonnes().stream()
                                .map(c -> c.champ().de(lot, ligne))
                                .toList()));
        return new String(octets, StandardCharsets.UTF_8);
    }

    @Override
    public String empreinte(String contenu) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(contenu.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every JDK has it
        }
    }
}
