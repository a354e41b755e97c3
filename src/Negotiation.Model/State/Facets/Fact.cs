namespace Negotiation.Model;

/// <summary>What can be so of a topic on a day.</summary>
internal enum Fact
{
    /// <summary>Someone put it.</summary>
    Put,

    /// <summary>It is on the table.</summary>
    OnTable,

    /// <summary>All whose yes it needs have given it.</summary>
    Agreed,

    /// <summary>It has effect.</summary>
    InForce,

    /// <summary>It is stopped for a time.</summary>
    Suspended,

    /// <summary>It is ended.</summary>
    Ended,

    /// <summary>Another took its place.</summary>
    Superseded,

    /// <summary>Its time ran out before it was agreed.</summary>
    Lapsed,

    /// <summary>Its author took it back.</summary>
    Withdrawn,

    /// <summary>Someone whose yes it needs said no.</summary>
    Rejected,

    /// <summary>What it asks was done.</summary>
    CarriedOut,

    /// <summary>It was broken.</summary>
    Breached,

    /// <summary>Someone answered it with another proposal.</summary>
    Countered,

    /// <summary>Someone whose yes it needs said yes to it.</summary>
    Accepted,

    /// <summary>Someone spoke of it.</summary>
    Discussed,
}

/// <summary>What is so of a topic, for one party or as a whole, in one world on one day.</summary>
internal sealed class FactTable
{
    /// <summary>How many facts there are.</summary>
    public const int Count = (int)Fact.Discussed + 1;

    private readonly Truth[] values = new Truth[Count];

    /// <summary>Whether a fact is so.</summary>
    public Truth this[Fact fact]
    {
        get => values[(int)fact];
        set => values[(int)fact] = value;
    }

    /// <summary>
    /// Whether all that would certainly be one way may be another: something touched it that this version does not know. That it was put,
    /// nothing can undo.
    /// </summary>
    public void Weaken()
    {
        for (var place = 0; place < values.Length; place++)
        {
            var isPast = (Fact)place == Fact.Put;
            values[place] = values[place] == Truth.No || (values[place] == Truth.Yes && !isPast) ? Truth.Maybe : values[place];
        }
    }
}
