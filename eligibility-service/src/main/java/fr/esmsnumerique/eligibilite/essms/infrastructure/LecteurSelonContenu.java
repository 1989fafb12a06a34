package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.application.NomenclatureConnue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Chooses the reader by the first bytes: a brace or a gzip is FINESS+, anything else is for the extract's reader to take or refuse. */
@Component
class LecteurSelonContenu implements LecteurFiness {

    private static final int GZIP_1 = 0x1F;
    private static final int GZIP_2 = 0x8B;

    private final LecteurFiness extrait = new LecteurExtraitFiness();
    private final NomenclatureConnue nomenclature;

    LecteurSelonContenu(NomenclatureConnue nomenclature) {
        this.nomenclature = nomenclature;
    }

    @Override
    public Entete lire(InputStream fichier, Consumer<LigneFiness> lignes) throws IOException {
        BufferedInputStream flux = new BufferedInputStream(fichier);
        flux.mark(2);
        int premier = flux.read();
        int second = flux.read();
        flux.reset();
        if (premier == GZIP_1 && second == GZIP_2) {
            return plus().lire(new FluxGonfle(flux), lignes);
        }
        return premier == '{' ? plus().lire(flux, lignes) : extrait.lire(flux, lignes);
    }

    private LecteurFiness plus() {
        return new LecteurFinessPlus(nomenclature.lire());
    }
}
