namespace Negotiation.Model;

/// <summary>Whether and how someone who was named or invited came to an event.</summary>
/// <remarks>
/// Not stated is that it took part. Who was absent or declined took no part: it does not sign, does not agree by what the event agrees to, and nobody
/// speaks for a party by that. It is recorded all the same, since to stay away says something. With an unknown code nothing follows from it.
/// </remarks>
public sealed record Attendance : Code<Attendance>, ICode<Attendance>
{
    private Attendance(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It was there in person, and took part as where nothing is stated.</summary>
    public static Attendance Present { get; } = new("present", "It was there in person, and took part as where nothing is stated.");

    /// <summary>It took part from elsewhere, by telephone or video; that counts as taking part.</summary>
    public static Attendance Remote { get; } = new("remote", "It took part from elsewhere, by telephone or video; that counts as taking part.");

    /// <summary>It was named or expected and was not there: it took no part, and nothing that was done there is its act.</summary>
    public static Attendance Absent { get; } = new("absent", "It was named or expected and was not there: it took no part, and nothing that was done there is its act.");

    /// <summary>It was invited and said that it would not come: it took no part, and nothing that was done there is its act.</summary>
    public static Attendance Declined { get; } = new("declined", "It was invited and said that it would not come: it took no part, and nothing that was done there is its act.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Attendance> Known { get; } = [Present, Remote, Absent, Declined];

    static string ICode<Attendance>.Description => "Whether and how it came to the event.";

    static bool ICode<Attendance>.DecidesAnswers => true;

    static Attendance ICode<Attendance>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
