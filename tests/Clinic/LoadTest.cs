using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using SmallClinic.Data;
using TherapeuticAlliance;

namespace ClinicBench;

/// <summary>
/// So many forms a second, for so long: each posted, validated, scored, watched, and stored with its course. They come at their times
/// whether the one before is answered or not, and the time counts from there, so that waiting is not hidden. At most 64 at once.
/// </summary>
internal static class LoadTest
{
    private const int Clients = 2000, AtOnce = 64, Megabyte = 1024 * 1024;

    internal static async Task<bool> RunAsync(CommandLine line, int seconds, int rate)
    {
        using RunningClinic clinic = await RunningClinic.StartAsync(line, Clients);
        (string Name, Guid[] Cases)[] staff = await StaffAsync(line);
        Visitor[] visitors = await Task.WhenAll(staff.Select(one => Visitor.SignedInAsync(clinic.Address, one.Name)));

        // Two seconds nobody measures: what runs for the first time is compiled then.
        await PostAsync(visitors, staff, rate, 3, 0, _ => { });
        int posts = seconds * rate;
        TimeSpan before = clinic.ProcessorTime;
        var latencies = new ConcurrentBag<double>();
        var memory = new List<long>();
        using var watching = new CancellationTokenSource();
        Task sampling = SampleAsync(clinic, memory, watching.Token);
        var watch = Stopwatch.StartNew();
        int errors = await PostAsync(visitors, staff, rate, seconds, 3 * rate, latencies.Add);
        double took = watch.Elapsed.TotalSeconds;
        double spent = (clinic.ProcessorTime - before).TotalMilliseconds / posts;
        await watching.CancelAsync();
        await sampling;

        double[] sorted = [.. latencies.Order()];
        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
        long middle = memory.Skip(memory.Count / 3).Take(memory.Count / 3).DefaultIfEmpty().Max(), end = memory.Skip(2 * memory.Count / 3).DefaultIfEmpty().Max();
        Console.WriteLine($"{posts} forms in {took:0.0} s, {posts / took:0} a second, {errors} errors, {spent:0.0} ms of processor a form");
        Console.WriteLine($"milliseconds from when a form was due: median {At(0.5):0.0}, p95 {At(0.95):0.0}, p99 {At(0.99):0.0}, highest {sorted[^1]:0.0}");
        Console.WriteLine($"working set in MB: start {memory.FirstOrDefault() / Megabyte}, highest of the middle third {middle / Megabyte}, of the last {end / Megabyte}");
        clinic.Kill();
        (List<string> wrong, int forms, int verdicts) = await Records.CheckAsync(line);
        Console.WriteLine($"{forms} finished forms stored, {verdicts} verdicts replayed from them, {wrong.Count} wrong");
        Array.ForEach(visitors, visitor => visitor.Dispose());
        return errors == 0 && wrong.Count == 0 && At(0.99) < 250 && end < middle * 1.15;
    }

    private static async Task<(string, Guid[])[]> StaffAsync(CommandLine line)
    {
        await using ClinicContext db = Records.Open(line);
        Case[] fresh = await db.Cases.AsNoTracking().Where(one => one.Name.StartsWith("Client ")).ToArrayAsync();
        return [.. fresh.GroupBy(one => one.Therapist).Select(group => (group.Key, group.Select(one => one.Id).ToArray()))];
    }

    private static async Task<int> PostAsync(Visitor[] visitors, (string Name, Guid[] Cases)[] staff, int rate, int seconds, int first, Action<double> took)
    {
        int errors = 0;
        var due = Channel.CreateUnbounded<(int Number, TimeSpan Due)>();
        var watch = Stopwatch.StartNew();
        Task[] workers = [.. Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await foreach ((int number, TimeSpan when) in due.Reader.ReadAllAsync())
            {
                (string _, Guid[] cases) = staff[number % staff.Length];
                int place = number / staff.Length;
                ResponseSheet sheet = Instruments.WaiS.Client.AnswerFrom(Enumerable.Range(0, 12).Select(item => 4 + ((number + item) % 3)))
                    .WithAdministration(new Administration(session: 1 + (place / cases.Length)));
                try
                {
                    using HttpResponseMessage answer = await visitors[number % staff.Length].PostSheetAsync(cases[place % cases.Length], sheet);
                    await answer.Content.ReadAsByteArrayAsync();
                    if (!answer.IsSuccessStatusCode)
                    {
                        Interlocked.Increment(ref errors);
                    }
                }
                catch (Exception wrong) when (wrong is HttpRequestException or TaskCanceledException)
                {
                    Interlocked.Increment(ref errors);
                }

                took((watch.Elapsed - when).TotalMilliseconds);
            }
        })];
        for (int i = 0; i < seconds * rate; i++)
        {
            TimeSpan when = TimeSpan.FromSeconds((double)i / rate), wait = when - watch.Elapsed;
            if (wait > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(wait);
            }

            due.Writer.TryWrite((first + i, when));
        }

        due.Writer.Complete();
        await Task.WhenAll(workers);
        return errors;
    }

    private static async Task SampleAsync(RunningClinic clinic, List<long> memory, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            memory.Add(clinic.WorkingSet);
            await Task.Delay(TimeSpan.FromSeconds(1), ended).ContinueWith(_ => { }, CancellationToken.None);
        }
    }
}
