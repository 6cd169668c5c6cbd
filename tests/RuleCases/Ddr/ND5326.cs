namespace NetDsl.Examples.Misconfigured;

public static partial class ND5326
{
    public static Network Bad_channel_set() => Network.Define("ND5326", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("E1 2/3/0", e1 =>
            {
                e1.Pri();
                e1.Raw("channel-set 1 timeslot-list 20-31"); // expect ND5326
            });
        });
    });

    public static Network Good() => Network.Define("ND5326", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("E1 2/3/0", e1 =>
            {
                e1.Pri("1-16");
            });
        });
    });

    public static Network Unknown(TimeslotList slots) => Network.Define("ND5326", net =>
    {
        net.H3cRouter("Office", r => r.Controller("E1 2/3/0", e1 => e1.Pri(slots)));
    });
}
