namespace Negotiation.Analysis;

/// <summary>A rule for domains, preferences and the questions put to them, with the permanent code of a finding that breaks it.</summary>
/// <remarks>The codes go on from those of records: 61xx the text of a file, 62xx a domain, 63xx preferences, 64xx a question.</remarks>
public sealed record BargainingRule
{
    private BargainingRule(string code, string summary) => (Code, Summary) = (code, summary);

    /// <summary>NEG6101: the file is not well-formed, or ends too early.</summary>
    public static BargainingRule NotWellFormed { get; } = new("NEG6101", "The file is not well-formed, or ends too early.");

    /// <summary>NEG6102: the file holds something else than was expected.</summary>
    public static BargainingRule WrongContent { get; } = new("NEG6102", "The file holds something else than was expected.");

    /// <summary>NEG6103: a number is missing, is none, or is NaN or infinite.</summary>
    public static BargainingRule NotANumber { get; } = new("NEG6103", "A number is missing, is none, or is NaN or infinite.");

    /// <summary>NEG6104: a member or attribute is missing or not known.</summary>
    public static BargainingRule WrongMember { get; } = new("NEG6104", "A member or attribute is missing or not known.");

    /// <summary>NEG6201: a name is blank.</summary>
    public static BargainingRule BlankName { get; } = new("NEG6201", "A name is blank.");

    /// <summary>NEG6202: a name or value occurs twice.</summary>
    public static BargainingRule Duplicate { get; } = new("NEG6202", "A name or value occurs twice.");

    /// <summary>NEG6203: something has no element, or has too many.</summary>
    public static BargainingRule WrongSize { get; } = new("NEG6203", "Something has no element, or has too many.");

    /// <summary>NEG6204: a range ends before it starts, or is not in whole numbers where it has to be.</summary>
    public static BargainingRule WrongRange { get; } = new("NEG6204", "A range ends before it starts, or is not in whole numbers where it has to be.");

    /// <summary>NEG6205: no outcome meets all constraints.</summary>
    public static BargainingRule NothingFeasible { get; } = new("NEG6205", "No outcome meets all constraints.");

    /// <summary>NEG6301: an issue of the domain has no weight or no evaluations.</summary>
    public static BargainingRule MissingWeight { get; } = new("NEG6301", "An issue of the domain has no weight or no evaluations.");

    /// <summary>NEG6302: a value of an issue has no evaluation.</summary>
    public static BargainingRule MissingEvaluation { get; } = new("NEG6302", "A value of an issue has no evaluation.");

    /// <summary>NEG6303: preferences name an issue or a value that the domain does not have.</summary>
    public static BargainingRule UnknownName { get; } = new("NEG6303", "Preferences name an issue or a value that the domain does not have.");

    /// <summary>NEG6304: a weight or an evaluation is out of its range.</summary>
    public static BargainingRule OutOfRange { get; } = new("NEG6304", "A weight or an evaluation is out of its range.");

    /// <summary>NEG6305: the reservation value or the discount factor is out of its range.</summary>
    public static BargainingRule ReservationOutOfRange { get; } = new("NEG6305", "The reservation value or the discount factor is out of its range.");

    /// <summary>NEG6306: the preferences are of another domain.</summary>
    public static BargainingRule OtherDomain { get; } = new("NEG6306", "The preferences are of another domain.");

    /// <summary>NEG6307: no weights or values meet all that is stated of them.</summary>
    public static BargainingRule Contradiction { get; } = new("NEG6307", "No weights or values meet all that is stated of them.");

    /// <summary>NEG6401: an index names no outcome of the space.</summary>
    public static BargainingRule NoSuchOutcome { get; } = new("NEG6401", "An index names no outcome of the space.");

    /// <summary>NEG6402: the question is about fewer than two parties, or names one that is not there.</summary>
    public static BargainingRule WrongParties { get; } = new("NEG6402", "The question is about fewer than two parties, or names one that is not there.");

    /// <summary>NEG6403: the question would take more work than is allowed.</summary>
    public static BargainingRule TooLarge { get; } = new("NEG6403", "The question would take more work than is allowed.");

    /// <summary>All rules, in the order of their codes.</summary>
    public static EquatableList<BargainingRule> All { get; } =
    [
        NotWellFormed, WrongContent, NotANumber, WrongMember, BlankName, Duplicate, WrongSize, WrongRange, NothingFeasible, MissingWeight,
        MissingEvaluation, UnknownName, OutOfRange, ReservationOutOfRange, OtherDomain, Contradiction, NoSuchOutcome, WrongParties, TooLarge,
    ];

    /// <summary>The permanent code, such as <c>NEG6301</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong where the rule is broken.</summary>
    public string Summary { get; }

    /// <summary>The code and what is wrong.</summary>
    public override string ToString() => $"{Code}: {Summary}";
}
