package fr.esmsnumerique.local.identite;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fr.esmsnumerique.local.compte.Annuaire;
import fr.esmsnumerique.local.compte.IdentiteProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@Configuration(proxyBeanMethods = false)
class IdentiteConfiguration {

    @Bean
    PasswordEncoder encodeur() {
        return new EmpreinteEnMemoire();
    }

    @Bean
    UserDetailsService utilisateurs(Annuaire annuaire, PasswordEncoder encodeur) {
        String empreinte = encodeur.encode(annuaire.motDePasse());
        return new InMemoryUserDetailsManager(annuaire.comptes().stream()
                .map(compte -> utilisateur(compte.identifiant(), empreinte))
                .toList());
    }

    @Bean
    RegisteredClientRepository clients(
            Annuaire annuaire,
            IdentiteProperties proprietes,
            PasswordEncoder encodeur,
            @Value("${esms.url-publique}") String passerelle) {
        return ClientsEnregistres.de(annuaire, proprietes, encodeur, passerelle);
    }

    @Bean
    OAuth2AuthorizationService autorisations() {
        return new AutorisationsBornees(2_000);
    }

    @Bean
    JWKSource<SecurityContext> cles(IdentiteProperties proprietes) {
        return new ImmutableJWKSet<>(new JWKSet(CleDeSignature.dans(proprietes.dossier())));
    }

    private static UserDetails utilisateur(String identifiant, String empreinte) {
        return User.withUsername(identifiant)
                .password(empreinte)
                .authorities("COMPTE")
                .build();
    }
}
