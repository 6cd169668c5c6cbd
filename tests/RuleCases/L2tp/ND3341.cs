namespace NetDsl.Examples.Misconfigured;

public static partial class ND3341
{
    public static Network Fixed() => Network.Define("ND3341", net =>
    {
        net.HotBackup(
            lac1: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g => g.TrackInterface("GE0/2/0", reduced: 50))),
            lac2: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g =>
            {
            })));
    });

    public static Network Bad_never() => Network.Define("ND3341", net =>
    {
        net.HotBackup(
            lac1: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g => g.TrackInterface("GE0/2/0", reduced: 50))),
            lac2: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g =>
            {
                g.NoPreemption(); // expect ND3341
            })));
    });

    public static Network Good_at_once() => Network.Define("ND3341", net =>
    {
        net.HotBackup(
            lac1: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g => g.TrackInterface("GE0/2/0", reduced: 50))),
            lac2: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g =>
            {
                g.PreemptDelay(0);
            })));
    });

    public static Network Good_master_keeps_its_priority() => Network.Define("ND3341", net =>
    {
        net.HotBackup(
            lac1: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g => g.TrackEfm("GE0/2/0"))),
            lac2: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g =>
            {
                g.PreemptDelay(300);
            })));
    });

    public static Network Unknown(VrrpPreemptDelay delay) => Network.Define("ND3341", net =>
    {
        net.HotBackup(
            lac1: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g => g.TrackInterface("GE0/2/0", reduced: 50))),
            lac2: r => r.Interface("GE0/1/0.2", i => i.Vrrp(1, configure: g =>
            {
                g.PreemptDelay(delay);
            })));
    });
}
