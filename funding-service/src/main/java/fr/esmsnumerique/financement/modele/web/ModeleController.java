package fr.esmsnumerique.financement.modele.web;

import fr.esmsnumerique.contrats.financement.api.ModelesApi;
import fr.esmsnumerique.contrats.financement.modele.ListeModeles;
import fr.esmsnumerique.contrats.financement.modele.ListeVersionsModele;
import fr.esmsnumerique.contrats.financement.modele.LogoDepose;
import fr.esmsnumerique.contrats.financement.modele.Modele;
import fr.esmsnumerique.contrats.financement.modele.ModeleAPublier;
import fr.esmsnumerique.documents.Logo;
import fr.esmsnumerique.financement.emission.application.EmettreDocument;
import fr.esmsnumerique.financement.modele.application.Modeles;
import fr.esmsnumerique.financement.modele.application.PublierModele;
import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.FauteDeModele;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.web.FichiersPdf;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.Empreinte;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Templates: an ARS edits its own, CNSA the national ones. */
@RestController
class ModeleController implements ModelesApi {

    private final PerimetreModeles perimetres;
    private final Modeles modeles;
    private final PublierModele publier;
    private final EmettreDocument emettre;

    ModeleController(PerimetreModeles perimetres, Modeles modeles, PublierModele publier, EmettreDocument emettre) {
        this.perimetres = perimetres;
        this.modeles = modeles;
        this.publier = publier;
        this.emettre = emettre;
    }

    @Override
    public ResponseEntity<ListeModeles> listerModeles(@Nullable String region) {
        String perimetre = perimetres.lecture(region);
        return ResponseEntity.ok(new ListeModeles()
                .elements(Arrays.stream(NatureDocument.values())
                        .map(nature -> ModeleMapper.enVigueur(modeles.enVigueur(perimetre, nature)))
                        .toList()));
    }

    @Override
    public ResponseEntity<ListeVersionsModele> listerVersionsModele(
            fr.esmsnumerique.contrats.financement.modele.NatureDocument nature, @Nullable String region) {
        String perimetre = perimetres.lecture(region);
        return ResponseEntity.ok(new ListeVersionsModele()
                .elements(modeles.versions(perimetre, ModeleMapper.nature(nature)).stream()
                        .map(ModeleMapper::modele)
                        .toList()));
    }

    @Override
    public ResponseEntity<Modele> publierModele(
            fr.esmsnumerique.contrats.financement.modele.NatureDocument nature,
            String idempotencyKey,
            ModeleAPublier texte) {
        String perimetre = perimetres.edition();
        return switch (publier.publier(
                perimetre,
                ModeleMapper.nature(nature),
                ModeleMapper.contenu(texte),
                texte.getVersionLue(),
                perimetres.auteur())) {
            case PublierModele.Publication.Faite(var modele) ->
                ResponseEntity.status(HttpStatus.CREATED).body(ModeleMapper.modele(modele));
            case PublierModele.Publication.Refusee(var fautes) -> throw refus(fautes);
            case PublierModele.Publication.Depassee(int derniere) ->
                throw Probleme.conflit(
                                "modele.version",
                                "Modèle modifié entre-temps",
                                "La dernière version est la " + derniere + " : lisez-la avant de publier la vôtre.")
                        .exception();
        };
    }

    @Override
    public ResponseEntity<Resource> apercevoirModele(
            fr.esmsnumerique.contrats.financement.modele.NatureDocument nature,
            String idempotencyKey,
            ModeleAPublier texte) {
        String perimetre = perimetres.edition();
        NatureDocument deNature = ModeleMapper.nature(nature);
        Contenu contenu = ModeleMapper.contenu(texte);
        List<FauteDeModele> fautes = publier.fautes(perimetre, deNature, contenu);
        if (!fautes.isEmpty()) {
            throw refus(fautes);
        }
        Region region = Region.deCode(perimetre).orElse(Region.ILE_DE_FRANCE);
        return FichiersPdf.reponse("apercu.pdf", emettre.apercu(ActesFictifs.de(deNature, region), perimetre, contenu));
    }

    @Override
    public ResponseEntity<LogoDepose> deposerLogo(String idempotencyKey, Resource fichier) {
        String perimetre = perimetres.edition();
        byte[] octets = octets(fichier);
        return switch (Logo.lire(octets, "")) {
            case Logo.Lecture.Lu(Logo logo) -> {
                String empreinte = Empreinte.de(octets);
                modeles.garder(perimetre, empreinte, octets);
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .body(new LogoDepose()
                                .empreinte(empreinte)
                                .largeur(logo.largeur())
                                .hauteur(logo.hauteur()));
            }
            case Logo.Lecture.Refuse(String motif) ->
                throw Probleme.refus(422, "logo.refuse", "Logo refusé", motif).exception();
        };
    }

    private static byte[] octets(Resource fichier) {
        try (InputStream flux = fichier.getInputStream()) {
            return flux.readNBytes(Logo.OCTETS_MAX + 1);
        } catch (IOException interrompu) {
            throw new UncheckedIOException(interrompu);
        }
    }

    private static ProblemeException refus(List<FauteDeModele> fautes) {
        FauteDeModele premiere = fautes.getFirst();
        return new Probleme(
                        422,
                        premiere.code(),
                        "Modèle refusé",
                        premiere.raison(),
                        fautes.stream()
                                .map(f -> new Probleme.ErreurChamp(f.champ(), f.raison()))
                                .toList())
                .exception();
    }
}
