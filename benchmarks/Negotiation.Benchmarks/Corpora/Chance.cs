namespace Negotiation.Benchmarks.Corpora;

/// <summary>Chance that falls the same way for the same seed, on every runtime.</summary>
/// <param name="seed">Where it begins.</param>
/// <remarks>SplitMix64 (Steele, Lea, Flood 2014); <see cref="Random"/> promises no sequence.</remarks>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, but not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Yes in so many cases out of a hundred.</summary>
    public bool Percent(int share) => Below(100) < share;

    /// <summary>One of several.</summary>
    public T One<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
