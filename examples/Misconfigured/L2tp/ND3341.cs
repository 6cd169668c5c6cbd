namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup waits five minutes.</summary>
public static partial class ND3341
{
    public static Network Bad() => Network.Define("ND3341", net =>
    {
        net.HotBackup(
            lac1: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g => g.TrackInterface("GE0/2/0", reduced: 50))),
            lac2: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g =>
            {
                g.PreemptDelay(300); // expect ND3341
            })));
    });
}
