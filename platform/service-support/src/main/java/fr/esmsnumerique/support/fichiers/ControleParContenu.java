package fr.esmsnumerique.support.fichiers;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The first bytes say which of the four a file claims to be; the rest must agree. */
public final class ControleParContenu implements ControleFichier {

    public static final int MAXIMUM = 20 << 20;

    /** Part of the harmless file by which antivirus software is tried: a file that holds it is one that a scanner must stop. */
    private static final byte[] ESSAI_ANTIVIRUS =
            "EICAR-STANDARD-ANTIVIRUS-TEST-FILE".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Resultat controler(byte[] octets) {
        if (octets.length == 0) {
            return new Resultat.Refuse(RefusFichier.VIDE);
        }
        if (octets.length > MAXIMUM) {
            return new Resultat.Refuse(RefusFichier.TROP_GRAND);
        }
        if (Octets.contient(octets, ESSAI_ANTIVIRUS)) {
            return new Resultat.Refuse(RefusFichier.VIRUS);
        }
        if (Octets.commence(octets, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return resultat(TypeFichier.PDF, ControlePdf.refus(octets));
        }
        if (Octets.commence(octets, ControleImage.PNG)) {
            return resultat(TypeFichier.PNG, ControleImage.refusPng(octets));
        }
        if (Octets.commence(octets, ControleImage.JPEG)) {
            return resultat(TypeFichier.JPEG, ControleImage.refusJpeg(octets));
        }
        if (Octets.commence(octets, ControleClasseur.ZIP)) {
            return resultat(TypeFichier.XLSX, ControleClasseur.refus(octets, ESSAI_ANTIVIRUS));
        }
        return new Resultat.Refuse(RefusFichier.TYPE);
    }

    /**
     * Why a workbook is not opened.
     *
     * @param gonfle bytes it may hold once inflated
     */
    public static Optional<RefusFichier> refusClasseur(Path fichier, long gonfle) throws IOException {
        return ControleClasseur.refus(fichier, ESSAI_ANTIVIRUS, gonfle);
    }

    private static Resultat resultat(TypeFichier type, Optional<RefusFichier> refus) {
        return refus.<Resultat>map(Resultat.Refuse::new).orElseGet(() -> new Resultat.Accepte(type));
    }
}
