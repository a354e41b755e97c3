namespace Negotiation.Drafting.Tests.Drafts;

/// <summary>Sixty mistakes that people and language models make: each is an error, and nearly all say what to write.</summary>
public static class MistakeTests
{
    /// <summary>What the draft has, what is written instead, and what the finding must hold so that one can put it right.</summary>
    private static readonly (string Was, string Becomes, string Holds)[] Mistakes =
    [
        ("Mill Company (company)", "Mill Company (firm)", "'company'"),
        ("(trade-union)", "(union)", "'trade-union'"),
        ("(body)", "(bodies)", "'body'"),
        ("(talks, happened)", "(talks, took place)", "'happened'"),
        ("(talks, happened)", "(talk, happened)", "'talks'"),
        ("(talks, happened)", "(talks)", "'happened'"),
        ("(talks, happened)", "(negotiations, happened)", "'talks'"),
        ("UMB rejects", "UMB refuses", "'rejects'"),
        ("UMB rejects", "UMB turned down", "'rejects'"),
        ("UMB rejects", "UMB declined", "'rejects'"),
        ("UMB rejects", "UMB dismisses", "'rejects'"),
        ("UMB rejects", "UMB agrees to", "'accepts'"),
        ("UMB rejects", "UMB insists on", "'demands'"),
        ("UMB rejects", "UMB calls for", "'requests'"),
        ("UMB rejects", "UMB signs", "'form: signature'"),
        ("UMB rejects", "UMB ratified", "'form: confirmation'"),
        ("UMB rejects", "UMB vetoes", "'rejects'"),
        ("UMB rejects", "UMB rejecst", "'rejects'"),
        ("said: UMB rejects", "said: rejects", "'WHO rejects"),
        ("Mill Company proposes", "Mill Company offers", "'proposes'"),
        ("Mill Company proposes", "Mill Company suggested", "'proposes'"),
        ("Mill Company proposes", "Mill Company puts forward", "'proposes'"),
        ("Mill Company proposes", "Mill Company promises", "'commits'"),
        ("Mill Company proposes", "Mill Company pledged", "'commits'"),
        ("Mill Company proposes", "Mil Company proposes", "'Mill Company'"),
        ("Mill Company proposes", "Mill Compny proposes", "'Mill Company'"),
        ("by: Mill Company", "by: The Mill", "'Mill Company'"),
        ("about: revised offer", "about: revised ofer", "'revised offer'"),
        ("about: revised offer", "abuot: revised offer", "'about'"),
        ("by: Mill Company", "byy: Mill Company", "'by'"),
        ("with: UMB; Mill Company", "attendees: UMB; Mill Company", "with"),
        ("UMB; Mill Company; Conciliation office as mediator", "UMB, Mill Company", "'UMB; Mill Company'"),
        ("UMB; Mill Company; Conciliation office as mediator", "UMB and Mill Company", "'UMB; Mill Company'"),
        ("as mediator", "as mediatr", "'mediator'"),
        ("-> UMB", "-> UBM", "'UMB'"),
        ("Ann Smith for UMB", "Ann Smith of UMB", "'Ann Smith'"),
        ("Ann Smith for UMB", "\"Ann Smyth\" for UMB", "'Ann Smith'"),
        ("for: 2 years", "for: two fortnights", "'2 years'"),
        ("for: 2 years", "duration: 2 years", "for"),
        ("for: 2 years", "for: until further notice", "'open'"),
        ("29 May 2015 to 30 May 2015", "29 May", "'29 May YYYY'"),
        ("29 May 2015 to 30 May 2015", "Friday", "'\"Friday\" = DAY'"),
        ("29 May 2015 to 30 May 2015", "31 June 2015", "'29 May 2015'"),
        ("29 May 2015 to 30 May 2015", "yesterday", "'29 May 2015'"),
        ("= 28 May 2015", "= 27 May 2015", "Wednesday"),
        ("\"on Thursday\" = 28 May 2015", "on Thursday", "'\"on Thursday\" = DAY'"),
        ("1 percent", "1 prcent", "'percent'"),
        ("raise-pay, 1 percent", "raise-pay\n    quantity: lots", "'1 percent'"),
        ("no compulsory", "compulsory", "'no'"),
        ("a 1% rise", "a 2% rise", "'a 1% rise this year'"),
        ("The union rejected it", "The union refused it", "'rejected'"),
        ("The union rejected it", "The Union rejected it", "'The union rejected it on Thursday'"),
        (">> unacceptable", ">> an insult", "quote the words"),
        ("> The union rejected it on Thursday", "> union", "|union| rejected"),
        (">> unacceptable", ">> @wire: unacceptable", "'report'"),
        ("  by: Mill Company", "\tby: Mill Company", "two spaces"),
        ("party: Mill Company", "party Mill Company", "'party: Mill Company (company)'"),
        ("party: Mill Company", "patry: Mill Company", "'party'"),
        ("said: UMB rejects", "says: UMB rejects", "'said'"),
        ("  > conciliation office\n", "  conciliation office\n", "'>'"),
        (", general secretary of UMB", ", general secretary", "'TITLE of NAME'"),
        (" -- says nothing of what is offered", "", "'left out: WHAT -- WHY'"),
        ("negotiation: Pay talks at the mill, May 2015", "", "'negotiation: TITLE'"),
        ("party: Conciliation office (body)", "party: UMB (body)", "'party[umb-2]: …'"),
    ];

    private const int LeastThatSay = 52;

    /// <summary>All are errors. What the finding must hold was written down before; where there is a fix, it is applied, and the draft is good.</summary>
    [Fact]
    public static void Each_is_an_error_and_nearly_all_say_what_to_write()
    {
        Assert.InRange(Mistakes.Length, 60, int.MaxValue);
        var silent = new List<string>();
        foreach (var (was, becomes, holds) in Mistakes)
        {
            var result = Examples.With(was, becomes);
            var errors = result.Diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
            Assert.True(result.Record is null && errors.Count > 0, becomes);
            if (!errors.Exists(finding => finding.Message.Contains(holds, StringComparison.Ordinal)))
            {
                silent.Add($"{becomes}: {string.Join(" / ", errors.Select(finding => finding.Message))}");
            }
        }

        Assert.True(Mistakes.Length - silent.Count >= LeastThatSay && Mistakes.Length - silent.Count >= Mistakes.Length * 13 / 15, string.Join('\n', silent));
    }

    [Fact]
    public static void A_fix_that_is_offered_puts_it_right()
    {
        var applied = 0;
        foreach (var (was, becomes, _) in Mistakes)
        {
            var draft = Examples.Draft.Replace(was, becomes, StringComparison.Ordinal);
            var errors = Draft.Parse(draft).Anchor(Examples.Text).Diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
            if (errors.Find(finding => finding.Fix is not null)?.Fix is TextFix fix)
            {
                var lines = draft.Split('\n');
                lines[fix.Line - 1] = lines[fix.Line - 1].Remove(fix.Column - 1, fix.Length).Insert(fix.Column - 1, fix.Text);
                var left = Draft.Parse(string.Join('\n', lines)).Anchor(Examples.Text).Diagnostics.Count(finding => finding.Severity == Severity.Error);
                Assert.True(left < errors.Count, becomes);
                applied++;
            }
        }

        Assert.InRange(applied, 25, Mistakes.Length);
    }

    /// <summary>Two mistakes on different lines are found in one pass, whatever layer each is of.</summary>
    [Fact]
    public static void All_pairs_are_reported_in_one_pass()
    {
        foreach (var (place, one) in Mistakes.Index())
        {
            foreach (var other in Mistakes.Skip(place + 1).Where(other => AreApart(one.Was, other.Was)))
            {
                var draft = Examples.Draft.Replace(one.Was, one.Becomes, StringComparison.Ordinal).Replace(other.Was, other.Becomes, StringComparison.Ordinal);
                var codes = Codes(draft);
                Assert.True(Codes(With(one)).Concat(Codes(With(other))).All(codes.Contains), $"{one.Becomes} + {other.Becomes}");
            }
        }
    }

    private static readonly Dictionary<string, HashSet<string>> Known = [];

    private static string With((string Was, string Becomes, string Holds) mistake) => Examples.Draft.Replace(mistake.Was, mistake.Becomes, StringComparison.Ordinal);

    /// <summary>The codes of the errors of a draft.</summary>
    private static HashSet<string> Codes(string draft)
    {
        if (!Known.TryGetValue(draft, out var codes))
        {
            codes = [.. Draft.Parse(draft).Anchor(Examples.Text).Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code)];
            Known.Add(draft, codes);
        }

        return codes;
    }

    /// <summary>Whether two mistakes are in entries of their own, and neither declares what the other names.</summary>
    private static bool AreApart(string one, string other)
    {
        var (first, second) = (EntryOf(one), EntryOf(other));
        return first != second && !Array.Exists(Declaring, key => first.StartsWith(key, StringComparison.Ordinal) || second.StartsWith(key, StringComparison.Ordinal));
    }

    private static readonly string[] Declaring = ["party", "negotiation"];

    /// <summary>The first line of the entry in which a piece of the draft is.</summary>
    private static string EntryOf(string piece)
    {
        var start = Examples.Draft.LastIndexOf('\n', Examples.Draft.IndexOf(piece, StringComparison.Ordinal)) + 1;
        while (Examples.Draft[start] is ' ' or '\n')
        {
            start = Examples.Draft.LastIndexOf('\n', start - 2) + 1;
        }

        return Examples.Draft[start..].Split('\n')[0];
    }
}
