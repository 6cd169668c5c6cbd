using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5090
{
    public static Network Good() => Network.Define("ND5090", net =>
    {
        net.RipBranch();
        net.RipCenter(configure: center =>
        {
            center.Rip(1, rip => rip.Timers(update: 30));
        });
    });

    public static Network Bad_both_set() => Network.Define("ND5090", net =>
    {
        net.RipBranch(rip: rip => rip.Timers(update: 20));
        net.RipCenter(configure: center =>
        {
            center.Rip(1, rip => rip.Timers(update: 60)); // expect ND5090
        });
    });

    public static Network Fixed_both_set() => Network.Define("ND5090", net =>
    {
        net.RipBranch(rip: rip => rip.Timers(update: 20));
        net.RipCenter(configure: center =>
        {
            center.Rip(1, rip => rip.Timers(update: 20));
        });
    });

    public static Network Bad_timeout_too_short() => Network.Define("ND5090", net =>
    {
        net.RipBranch(rip: rip =>
        {
            rip.Timers(timeout: 30); // expect ND5090
        });
    });

    public static Network Unknown(RipTimer update) => Network.Define("ND5090", net =>
    {
        net.RipBranch();
        net.RipCenter(configure: center =>
        {
            center.Rip(1, rip => rip.Timers(update: update));
        });
    });
}
