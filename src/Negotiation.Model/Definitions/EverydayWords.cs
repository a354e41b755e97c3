using System.Collections.Frozen;

namespace Negotiation.Model.Json;

/// <summary>What is to be written for the words that people use instead of the names of this library.</summary>
/// <remarks>
/// By meaning and not by letters: <em>refuse</em> is near <c>resume</c> and means <c>reject</c>. A word that can mean several of the
/// names has none here, and a word of <see cref="OtherMeaning"/> is never taken for a slip of the pen.
/// </remarks>
internal static class EverydayWords
{
    private static readonly FrozenDictionary<(string List, string Word), string> Codes = Table(
        (nameof(Act), """
            accept: agree agreement acceptance assent consent approve approval accede concur acquiesce say-yes
            reject: refuse refusal rejection decline rebuff spurn dismiss turn-down rule-out say-no
            commit: promise pledge undertake undertaking vow swear commitment guarantee
            propose: offer suggest proposal suggestion put-forward
            request: ask ask-for call-for urge appeal plead petition entreat implore beseech solicit
            demand: require insist insist-on
            raise: mention bring-up broach
            explore: sound-out probe
            claim: lay-claim
            counter: counter-propose counterpropose counter-proposal counterproposal counter-offer counteroffer
            defer: postpone delay put-off adjourn deferral postponement
            support: back endorse favour favor welcome
            oppose: object objection opposition
            suspend: pause suspension
            resume: restart recommence resumption
            extend: prolong lengthen extension prolongation
            withdraw: retract revoke rescind recant take-back withdrawal retraction
            terminate: abrogate cancel annul termination
            assert: state say affirm aver assertion
            deny: dispute refute rebut contradict denial
            predict: forecast foresee prediction foretell
            announce: announcement make-known
            threaten: threat menace
            characterise: describe characterisation characterization
            interpret: construe interpretation
            accuse: blame accusation
            discuss: talk talk-about debate confer discussion
            reaffirm: reiterate restate repeat reassert reconfirm reaffirmation
            """),
        (nameof(Proposal), """
            ceasefire-proposal: ceasefire cease-fire truce armistice
            prisoner-exchange: prisoner-swap exchange-of-prisoners
            detainee-release: release release-of-detainees prisoner-release
            meeting-proposal: meeting summit talks
            territorial-demand: territorial-claim demand-for-territory
            undertaking: obligation commitment promise pledge
            package: package-deal bundle
            """),
        (nameof(EventKind), """
            talks: negotiation negotiations round talk consultations
            call: phone-call telephone-call phone telephone
            meeting: summit conference
            briefing: press-conference press-briefing news-conference
            signing: signature
            attack: shelling bombing bombardment airstrike air-strike
            vote: ballot referendum
            expiry: expiration
            deployment: troop-deployment
            withdrawal: pullout pull-out
            ruling: judgment judgement verdict
            hostilities: fighting battle combat
            verification: inspection
            handover: hand-over
            """),
        (nameof(Occurrence), """
            announced: planned scheduled
            happened: occurred took-place held completed
            cancelled: called-off canceled
            did-not-happen: not-happened
            possible: perhaps maybe
            """),
        (nameof(EffectKind), """
            starts: begin begins start launch launches
            delivers: deliver delivery
            carries-out: carry-out implement implements fulfil fulfils fulfill fulfills execute executes perform performs
            breaches: breach breaks violate violates violation infringe infringes
            ends: end terminate terminates
            suspends: suspend pause pauses
            resumes: resume restart restarts
            extends: extend prolong prolongs
            agrees: agree agreement
            """),
        (nameof(PartyKind), """
            state: country nation
            organisation: organization igo ngo
            armed-group: militia rebels rebel-group insurgents
            coalition: alliance bloc
            body: committee commission council parliament court
            unrecognised-entity: unrecognized-entity de-facto-state
            political-party: party
            company: firm corporation business
            """),
        (nameof(Capacity), """
            mediator: broker
            adviser: advisor
            depositary: depository
            observer: onlooker
            """),
        (nameof(Wording), """
            verbatim: quote quoted quotation literal word-for-word
            paraphrase: paraphrased indirect summary
            inferred: inference implied deduced
            """),
        (nameof(DocumentKind), """
            agreement: accord pact deal
            memorandum: memo mou
            annex: appendix
            treaty: convention
            communique: communiqué
            """),
        (nameof(LinkKind), """
            before: precedes
            after: follows
            during: while
            replaces: supersedes
            endorses: approves
            """),
        (nameof(Mode), """
            shall: must
            shall-not: must-not
            should: ought ought-to
            may: can
            """),
        (nameof(AssentForm), """
            signature: signed signing
            initials: initialled initialed
            oral: spoken verbal
            """),
        (nameof(ConsentMeans), """
            signature: signing
            ratification: ratify ratified
            accession: accede
            exchange-of-instruments: exchange-of-notes exchange-of-letters
            """),
        (nameof(Unit), """
            people: person persons
            metre: meter meters
            kilometre: kilometer km
            square-kilometre: square-kilometer km2
            percent: percentage
            USD: us-dollar usd
            EUR: euro eur
            """),
        (nameof(MeetingLevel), """
            leaders: heads-of-state presidents
            ministers: foreign-ministers
            delegations: teams
            experts: technical
            """),
        (nameof(MeetingForm), """
            direct: face-to-face in-person
            mediated: indirect proximity
            remote: online virtual video
            """),
        (nameof(CeasefireScope), """
            comprehensive: full complete total general
            partial: limited
            local: regional
            """),
        (nameof(Section), """
            person: people human
            party: side
            event: happening meeting
            document: text agreement
            """),
        (nameof(TlpLevel), """
            clear: white
            """));

    private static readonly FrozenDictionary<(string List, string Word), string> Members = new Dictionary<(string, string), string>
    {
        [(nameof(Evidence), "quote")] = "the words as 'exact' in 'span'",
        [(nameof(Evidence), "quotation")] = "the words as 'exact' in 'span'",
        [(nameof(Evidence), "quoted")] = "the words as 'exact' in 'span'",
        [(nameof(Evidence), "exact")] = "the words as 'exact' in 'span'",
        [(nameof(Evidence), "words")] = "the words as 'exact' in 'span'",
        [(nameof(Evidence), "text")] = "the words as 'exact' in 'span'",
        [(nameof(Evidence), "verbatim")] = "the words as 'exact' in 'span'",
        [(nameof(TextSpan), "quote")] = "the words as 'exact'",
        [(nameof(TextSpan), "quotation")] = "the words as 'exact'",
        [(nameof(TextSpan), "words")] = "the words as 'exact'",
        [(nameof(TextSpan), "text")] = "the words as 'exact'",
        [(nameof(TextSpan), "length")] = "'end'",
        [(nameof(TextSpan), "hash")] = "'sha256'",
    }.ToFrozenDictionary();

    /// <summary>English words one letter away from a name, which mean something else.</summary>
    private static readonly FrozenSet<string> OtherMeaning = Words("""
        abort abounds abouts abut accension accent accented accurse advise advised advises alter apart apter arise
        assent asset assort attach beaches bends bequest better bleaches bonds bound bounds bout braise breathes
        breeches breeze broaches camber clam clean cleat commando commend conduce conduit conformation contend content
        contest context coral cords coulter counted court courter craft curing daft dafter daring deafer declamation
        defier defy deject dejected deliver demote derision deter devises direst discus donne drafty drift dupe duping
        eject ejected elative ember emends emote enact estate evens evert exalt excerpt exerts expects expend expends
        explode exports extent extents famed faxed fetter filed fined fired fist fitness fixer focal foment fords
        founds foxed fraise frieze gain germinate getter ghost graft gratification graze greed greek greet hall
        hangover hare headers hoist hole hounds inforce interred issuer latter leaners leapers leasers leavers lenders
        lends letters litter loaders locale lords loyal luring martial medicated meditated meditator melting mends
        mere meting metro minsters mitre mixed moral mounds mounter naked netter panty parity parly parry parson
        partly parts pasty patio patty percept persona petter phase pleaders porty pounds praise preaches precent
        preen prepose presume presumes prevision purty radio rafter ramification ration reaches readers recision refer
        relegations relume remand remove resect resume resumer reviles revise revives revolution rise rose rounds
        ruing scare scrip sends setter shade shake shale shame shape shard shark sharp shave shawl shell shill shire
        shore sighing singing sinning skate slate small smart snare sounds spall spare spate stage stake stale stalks
        stall stare stares stark stars stats statue stave strap strop swords tacks talcs tales tamed tanks tart tarty
        tasks tends tissue tone trade treat treats trip umber uncharged unhanged untie untile vends vent versification
        vesicle vetter vocal walks wards warty wetness wetter whale while whore whose widow winnow witless woods works
        worlds worms wounds
        """);

    /// <summary>What is to be written for a word in a code list or for a kind: the name itself or in another form, or one of the same meaning.</summary>
    /// <param name="list">The name of the list's type, or of the union.</param>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The names of the list.</param>
    public static string? ForCode(string list, string word, IReadOnlyCollection<string> known)
    {
        foreach (var form in Forms(word))
        {
            if (known.Contains(form, StringComparer.Ordinal))
            {
                return form;
            }

            if (Codes.TryGetValue((list, form), out var meant))
            {
                return meant;
            }
        }

        return null;
    }

    /// <summary>What is to be written for a member that is not known, as the end of a sentence.</summary>
    /// <param name="type">The name of the object's type.</param>
    /// <param name="name">The name of the member.</param>
    public static string? ForMember(string type, string name) => Members.GetValueOrDefault((type, name));

    /// <summary>Whether a word means something else than the name that it looks like.</summary>
    public static bool MeansOther(string word) => Forms(word).Any(OtherMeaning.Contains);

    /// <summary>The word in small letters joined by hyphens, and what it is a form of: <em>denied</em> of <em>deny</em>.</summary>
    private static IEnumerable<string> Forms(string word)
    {
        var plain = word.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        yield return plain;
        string[] endings = ["ies", "ied", "es", "ed", "s", "d", "ing"];
        foreach (var ending in endings.Where(ending => plain.Length > ending.Length + 2 && plain.EndsWith(ending, StringComparison.Ordinal)))
        {
            var stem = plain[..^ending.Length];
            yield return ending is "ies" or "ied" ? stem + "y" : stem;
            if (ending is "ing")
            {
                yield return stem + "e";
            }

            if (ending is "ed" or "ing" && stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }

    private static FrozenDictionary<(string List, string Word), string> Table(params ReadOnlySpan<(string List, string Lines)> lists)
    {
        var table = new Dictionary<(string, string), string>();
        foreach (var (list, lines) in lists)
        {
            foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                foreach (var word in Words(line[(colon + 1)..]))
                {
                    table.Add((list, word), line[..colon]);
                }
            }
        }

        return table.ToFrozenDictionary();
    }

    private static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
