using System;
using Spectre.Console;

namespace NetDsl;

/// <summary>A progress bar on a terminal.</summary>
internal static class Progress
{
    public static void Show(CliConsole console, string what, int count, Action<Action<int>?> work) =>
        console.Ansi().Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(what, maxValue: count);
            work(done => task.Value = done);
        });
}
