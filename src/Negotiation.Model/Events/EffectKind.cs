namespace Negotiation.Model;

/// <summary>What an event does to another entry.</summary>
public sealed record EffectKind : Code<EffectKind>, ICode<EffectKind>
{
    private EffectKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It starts it.</summary>
    public static EffectKind Starts { get; } = new("starts", "It starts it.");

    /// <summary>It delivers it.</summary>
    public static EffectKind Delivers { get; } = new("delivers", "It delivers it.");

    /// <summary>It carries it out.</summary>
    public static EffectKind CarriesOut { get; } = new("carries-out", "It carries it out.");

    /// <summary>It breaches it.</summary>
    public static EffectKind Breaches { get; } = new("breaches", "It breaches it.");

    /// <summary>It ends it.</summary>
    public static EffectKind Ends { get; } = new("ends", "It ends it.");

    /// <summary>It stops it for a time.</summary>
    public static EffectKind Suspends { get; } = new("suspends", "It stops it for a time.");

    /// <summary>It sets it going again after a stop.</summary>
    public static EffectKind Resumes { get; } = new("resumes", "It sets it going again after a stop.");

    /// <summary>It makes it last longer.</summary>
    public static EffectKind Extends { get; } = new("extends", "It makes it last longer.");

    /// <summary>It agrees to it for those who take part.</summary>
    public static EffectKind Agrees { get; } = new("agrees", "It agrees to it for those who take part.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<EffectKind> Known { get; } = [Starts, Delivers, CarriesOut, Breaches, Ends, Suspends, Resumes, Extends, Agrees];

    static string ICode<EffectKind>.Description => "What the event does to the entry.";

    static bool ICode<EffectKind>.DecidesAnswers => true;

    static EffectKind ICode<EffectKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
