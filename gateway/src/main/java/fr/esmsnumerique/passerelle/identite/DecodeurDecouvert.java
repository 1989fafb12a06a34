package fr.esmsnumerique.passerelle.identite;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Built once the provider is discovered. Spring's own lazy decoder hides the reason of a failure, and with it the 503 that it deserves. */
final class DecodeurDecouvert implements JwtDecoder {

    private final Supplier<JwtDecoder> construction;
    private volatile @Nullable JwtDecoder construit;

    DecodeurDecouvert(Supplier<JwtDecoder> construction) {
        this.construction = construction;
    }

    @Override
    public Jwt decode(String jeton) {
        JwtDecoder decodeur = construit;
        if (decodeur == null) {
            // Two first callers may both build one: harmless, and no lock is held while the provider is asked.
            decodeur = construction.get();
            construit = decodeur;
        }
        return decodeur.decode(jeton);
    }
}
