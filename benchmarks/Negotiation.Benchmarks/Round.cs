using System.Buffers;
using Negotiation.Benchmarks.Corpora;

namespace Negotiation.Benchmarks;

/// <summary>A contestant with the texts of a corpus, what it reads from them, and a place to write to.</summary>
internal sealed class Round
{
    private readonly Corpus corpus;
    private readonly Contestant contestant;
    private object[]? records;
    private readonly ArrayBufferWriter<byte> output;

    /// <summary>Reads every text once and holds that nothing was lost.</summary>
    /// <exception cref="InvalidOperationException">What is written is not what was read.</exception>
    public Round(Corpus corpus, Contestant contestant)
    {
        this.corpus = corpus;
        this.contestant = contestant;
        output = new ArrayBufferWriter<byte>(corpus.Texts.Max(text => text.Length) + 1024);
        foreach (var text in corpus.Texts)
        {
            Write(contestant.Read(text));
            if (!output.WrittenSpan.SequenceEqual(text))
            {
                var at = output.WrittenSpan.CommonPrefixLength(text);
                throw new InvalidOperationException($"{contestant.GetType().Name} loses something of '{corpus.Name}' at byte {at}.");
            }
        }
    }

    /// <summary>Reads every text.</summary>
    public object Read()
    {
        object last = this;
        foreach (var text in corpus.Texts)
        {
            last = contestant.Read(text);
        }

        return last;
    }

    /// <summary>Writes every record; they are read when that is first asked for, so that they do not weigh on the reading.</summary>
    public object Write()
    {
        records ??= [.. corpus.Texts.Select(contestant.Read)];
        foreach (var record in records)
        {
            Write(record);
        }

        return output;
    }

    private void Write(object record)
    {
        output.ResetWrittenCount();
        contestant.Write(record, output);
    }
}
