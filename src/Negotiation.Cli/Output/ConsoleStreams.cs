using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary>What a command reads from and writes to.</summary>
internal sealed class ConsoleStreams
{
    private readonly Stream? input;
    private bool isInputTaken;

    /// <summary>Streams of any origin.</summary>
    /// <param name="input">Standard input; <c>null</c> when it is closed.</param>
    /// <param name="output">Takes what the command makes.</param>
    /// <param name="error">Takes what it has to say beside.</param>
    public ConsoleStreams(Stream? input, Page output, Page error)
    {
        this.input = input;
        Output = output;
        Error = error;
    }

    /// <summary>Takes what the command makes.</summary>
    public Page Output { get; }

    /// <summary>Takes what the command has to say beside.</summary>
    public Page Error { get; }

    /// <summary>How many bytes of one file are read at most.</summary>
    public long MaxBytes { get; init; } = ReadOptions.Default.MaxBytes;

    /// <summary>Tells when to say how far a long reading is.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The streams of this process, in UTF-8 and with line feeds.</summary>
    public static ConsoleStreams OfProcess() => new(
        ClosedInput.IsSo() ? null : Console.OpenStandardInput(),
        new Page(WriterOn(Console.OpenStandardOutput, flushes: false), ShowsColours(Console.IsOutputRedirected), isConsole: !Console.IsOutputRedirected),
        new Page(WriterOn(Console.OpenStandardError, flushes: true), ShowsColours(Console.IsErrorRedirected), isConsole: !Console.IsErrorRedirected));

    /// <summary>Says on the error stream why the command cannot do its work.</summary>
    /// <param name="message">The fault, the value seen and the remedy.</param>
    public void Complain(string message) => Error.Message($"negotiation: {message}", Ink.Error);

    /// <summary>Standard input, which can be had once.</summary>
    /// <exception cref="UnusableException">It was had before, or is closed.</exception>
    public Stream TakeInput()
    {
        if (isInputTaken)
        {
            throw new UnusableException("'-' is named twice, and standard input can be read only once: name it once.");
        }

        isInputTaken = true;
        return input ?? throw new UnusableException("standard input is closed, so that '-' has nothing to read: pipe the record in, or name its file.");
    }

    private static StreamWriter WriterOn(Func<Stream> open, bool flushes) =>
        new(new QuietStream(open()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = flushes };

    private static bool ShowsColours(bool isRedirected) =>
        !isRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
}
