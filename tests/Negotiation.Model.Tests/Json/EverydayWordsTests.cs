using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class EverydayWordsTests
{
    /// <summary>Verbs of diplomacy and the act that is to be written for each; a dash where none has the meaning, or several have.</summary>
    private const string Verbs = """
        accept=accept agree=accept assent=accept consent=accept approve=accept accede=accept concur=accept acquiesce=accept
        reject=reject refuse=reject decline=reject rebuff=reject spurn=reject dismiss=reject
        promise=commit pledge=commit undertake=commit vow=commit swear=commit guarantee=commit commit=commit
        propose=propose offer=propose suggest=propose
        request=request ask=request urge=request appeal=request plead=request petition=request entreat=request implore=request
        beseech=request solicit=request
        demand=demand require=demand insist=demand
        raise=raise mention=raise broach=raise
        explore=explore probe=explore
        claim=claim
        counter=counter counter-propose=counter counteroffer=counter
        defer=defer postpone=defer delay=defer adjourn=defer
        support=support back=support endorse=support favour=support favor=support welcome=support
        oppose=oppose object=oppose
        suspend=suspend pause=suspend
        resume=resume restart=resume recommence=resume
        extend=extend prolong=extend lengthen=extend
        withdraw=withdraw retract=withdraw revoke=withdraw rescind=withdraw recant=withdraw
        terminate=terminate abrogate=terminate cancel=terminate annul=terminate
        assert=assert state=assert say=assert affirm=assert aver=assert
        deny=deny dispute=deny refute=deny rebut=deny contradict=deny
        predict=predict forecast=predict foresee=predict foretell=predict
        announce=announce
        threaten=threaten menace=threaten
        characterise=characterise characterize=characterise describe=characterise
        interpret=interpret construe=interpret
        accuse=accuse blame=accuse
        discuss=discuss talk=discuss debate=discuss confer=discuss
        reaffirm=reaffirm reiterate=reaffirm restate=reaffirm repeat=reaffirm reassert=reaffirm reconfirm=reaffirm
        abandon=- abduct=- abolish=- absolve=- abstain=- accelerate=- accompany=- acknowledge=- acquire=- acquit=- act=- activate=- adapt=-
        adhere=- adjust=- administer=- admit=- admonish=- adopt=- advance=- advise=- aid=- aim=- alert=- align=- allege=- allocate=- allow=-
        ally=- alter=- amend=- answer=- apologise=- appease=- apply=- appoint=- appraise=- arbitrate=- argue=- arm=- arrange=-
        arrest=- assault=- assemble=- assess=- assign=- assist=- assume=- assure=- attach=- attack=- attempt=- attend=- attribute=- authorise=- avert=-
        avoid=- await=- award=- balance=- ban=- bargain=- bind=- block=- bluff=- bomb=- boycott=- breach=- brief=- broker=- build=-
        call=- calm=- campaign=- capitulate=- capture=- caution=- cease=- cede=- censure=- certify=- challenge=- change=- charge=- chide=- clarify=-
        close=- coerce=- collaborate=- combine=- comfort=- command=- commend=- comment=- compare=- compel=- compensate=- compete=- complain=-
        complete=- comply=- compromise=- conceal=- concede=- conciliate=- conclude=- condemn=- condition=- condone=- conduct=- confide=-
        confirm=- confront=- congratulate=- consider=- consult=- contact=- contain=- contend=- contest=- continue=- contribute=- convene=- converse=- convey=-
        convince=- cooperate=- coordinate=- correct=- counsel=- cover=- credit=- criticise=- debrief=- deceive=- decide=- declare=- dedicate=- defeat=-
        defend=- define=- defuse=- defy=- delegate=- deliver=- demarcate=- demilitarise=- demonstrate=- denounce=- depart=- deplore=- deploy=- deport=-
        designate=- detain=- deter=- determine=- disarm=- disavow=- disclose=- discount=- disengage=- dispatch=- dissent=- dissolve=- divide=- draft=- drop=-
        earmark=- ease=- eject=- elaborate=- elect=- emphasise=- enact=- encourage=- end=- enforce=- engage=- enlist=- ensure=- escalate=- evacuate=- evade=-
        examine=- exchange=- exclude=- excuse=- execute=- exempt=- expand=- expect=- expel=- expend=- explain=- explode=- export=- expose=- express=-
        facilitate=- fail=- fear=- finalise=- forbid=- force=- forgive=- freeze=- fulfil=- fund=- grant=- greet=- halt=- handle=- harass=-
        help=- hold=- honour=- host=- ignore=- impede=- implement=- imply=- import=- impose=- improve=- include=- indicate=- inform=- infringe=- initial=-
        initiate=- inquire=- insert=- inspect=- instruct=- intend=- intercede=- intervene=- invade=- invite=- invoke=- join=- judge=- justify=- lament=- lead=-
        legitimise=- liberate=- lift=- lobby=- mandate=- mediate=- meet=- monitor=- negotiate=- neglect=- nominate=- note=- notify=- nullify=- observe=- obtain=-
        order=- organise=- overrule=- pardon=- partition=- permit=- persuade=- placate=- praise=- prefer=- prepare=- presume=- prevent=- proclaim=- prohibit=-
        protect=- protest=- prove=- provide=- provoke=- publish=- punish=- purchase=- pursue=- question=- ratify=- react=- reassure=- rebel=- recall=-
        receive=- recognise=- recommend=- reconcile=- reconsider=- record=- recover=- reduce=- refer=- reform=- refrain=- regret=- reimburse=- release=- relinquish=- remand=-
        remark=- remind=- remove=- renew=- renounce=- repair=- repel=- reply=- report=- repudiate=- resent=- reserve=- reset=- resist=- resolve=- respect=-
        respond=- restore=- restrain=- restrict=- retaliate=- return=- reveal=- reverse=- review=- revise=- revive=- sanction=- secure=- seek=- seize=-
        settle=- sever=- share=- shell=- sign=- stall=- stop=- strengthen=- stress=- submit=- summon=- supply=- surrender=- sustain=- table=-
        tolerate=- transfer=- transmit=- trust=- underline=- undermine=- unite=- uphold=- verify=- veto=- violate=- visit=- voice=- volunteer=- vote=-
        wait=- waive=- warn=- watch=- weaken=- withhold=- witness=- yield=-
        """;

    public static TheoryData<string, string> Diplomacy => [.. Pairs().Select(pair => new TheoryDataRow<string, string>(pair.Verb, pair.Act))];

    [Theory]
    [MemberData(nameof(Diplomacy))]
    public void A_verb_of_diplomacy_is_never_given_an_act_of_another_meaning(string verb, string act)
    {
        if (!Act.Of(verb).IsKnown)
        {
            Assert.Equal(act == "-" ? null : act, Hint("statements", $"\"act\":\"{verb}\"", "/statements/0/act"));
        }
    }

    [Fact]
    public void The_table_of_verbs_is_long_and_names_every_act()
    {
        var pairs = Pairs().ToList();

        Assert.True(pairs.Count >= 300);
        Assert.Equal(pairs.Count, pairs.Select(pair => pair.Verb).Distinct().Count());
        Assert.Superset(Act.Known.Select(act => act.Text).ToHashSet(), pairs.Select(pair => pair.Act).Where(act => act != "-").ToHashSet());
        Assert.Subset(pairs.Select(pair => pair.Act).ToHashSet(), Act.Known.Select(act => act.Text).ToHashSet());
    }

    [Theory]
    [InlineData("refused", "reject")]
    [InlineData("Promises", "commit")]
    [InlineData("denied", "deny")]
    [InlineData("denying", "deny")]
    [InlineData("committed", "commit")]
    [InlineData("accepted", "accept")]
    [InlineData("proposing", "propose")]
    [InlineData("PROPOSE", "propose")]
    [InlineData("call for", "request")]
    [InlineData("put_forward", "propose")]
    [InlineData("rejection", "reject")]
    [InlineData("announcement", "announce")]
    [InlineData("make known", "announce")]
    [InlineData("threats", "threaten")]
    [InlineData("warn of", null)]
    [InlineData("give notice", null)]
    [InlineData("deterred", null)]
    [InlineData("imposed", null)]
    [InlineData("expanding", null)]
    public void Another_form_of_a_verb_is_that_verb(string word, string? act) =>
        Assert.Equal(act, Hint("statements", $"\"act\":\"{word}\"", "/statements/0/act"));

    [Theory]
    [InlineData("propsoe", "propose")]
    [InlineData("acept", "accept")]
    [InlineData("rejecct", "reject")]
    [InlineData("widthdraw", "withdraw")]
    [InlineData("witdhraw", "withdraw")]
    [InlineData("demnd", "demand")]
    [InlineData("dny", null)]
    [InlineData("xyzzy", null)]
    [InlineData("prpsoe", null)]
    public void A_slip_of_one_letter_or_of_two_neighbours_is_seen(string word, string? act) =>
        Assert.Equal(act, Hint("statements", $"\"act\":\"{word}\"", "/statements/0/act"));

    [Theory]
    [InlineData("occurrence", "occurred", "happened")]
    [InlineData("occurrence", "planned", "announced")]
    [InlineData("occurrence", "called-off", "cancelled")]
    [InlineData("occurrence", "confirmed", null)]
    [InlineData("kind", "negotiations", "talks")]
    [InlineData("kind", "summit", "meeting")]
    [InlineData("kind", "airstrike", "attack")]
    [InlineData("kind", "strikes", "strike")]
    [InlineData("kind", "walks", null)]
    [InlineData("kind", "melting", null)]
    [InlineData("kind", "singing", null)]
    public void Events_have_their_everyday_words(string member, string word, string? meant) =>
        Assert.Equal(meant, Hint("events", $"\"{member}\":\"{word}\"", $"/events/0/{member}"));

    [Theory]
    [InlineData("ceasefire", "ceasefire-proposal")]
    [InlineData("prisoner-swap", "prisoner-exchange")]
    [InlineData("meetings", "meeting-proposal")]
    [InlineData("sanctions", null)]
    public void Proposals_have_their_everyday_words(string word, string? meant) =>
        Assert.Equal(meant, Hint("proposals", $"\"kind\":\"{word}\"", "/proposals/0/kind"));

    [Theory]
    [InlineData("quote")]
    [InlineData("quotation")]
    [InlineData("text")]
    public void Words_quoted_beside_a_source_belong_into_its_span(string member)
    {
        var finding = Find("statements", $$"""
            "act":"propose","evidence":[{"source":"s","wording":"verbatim","{{member}}":"words"}]
            """, $"/statements/0/evidence/0/{member}");

        Assert.Equal((RuleBook.LikelySlip, true), (finding.Rule, finding.Message.EndsWith("If that is meant, write the words as 'exact' in 'span'.", StringComparison.Ordinal)));
    }

    private static string? Hint(string section, string members, string pointer)
    {
        var finding = Find(section, members, pointer);
        if (finding.Rule != RuleBook.LikelySlip)
        {
            Assert.Equal(RuleBook.UnknownToAnswers, finding.Rule);
            Assert.EndsWith("; it is kept, and answers leave out what it says.", finding.Message, StringComparison.Ordinal);
            return null;
        }

        return finding.Message.Split('\'')[^2];
    }

    private static Diagnostic Find(string section, string members, string pointer) => Assert.Single(
        NegotiationJson.Read($$"""{"schemaVersion":1,"id":"r","title":"R","{{section}}":[{"id":"e",{{members}}}]}""").Diagnostics,
        finding => string.Equals(finding.Pointer, pointer, StringComparison.Ordinal));

    private static IEnumerable<(string Verb, string Act)> Pairs() =>
        from pair in Verbs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=')
        select (parts[0], parts[1]);
}
