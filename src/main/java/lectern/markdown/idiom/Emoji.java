package lectern.markdown.idiom;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import lectern.markdown.html.LineEnds;
import lectern.markup.Ascii;

/** The commonest of the names between colons that GitHub and many others show as pictures. */
final class Emoji {
  private static final int LONGEST = 40;

  private Emoji() {}

  /** The same words with pictures for the names that are known. */
  static String in(String words) {
    int colon = words.indexOf(':');
    if (colon < 0 || words.indexOf(':', colon + 1) < 0) {
      return words;
    }
    var out = new StringBuilder();
    int done = 0;
    for (int at = colon; at >= 0; at = words.indexOf(':', at + 1)) {
      int end = nameEnd(words, at + 1);
      if (at < done || end < 0 || !isApart(words, at, end, out, done)) {
        continue;
      }
      String picture = Names.KNOWN.get(words.substring(at + 1, end));
      if (picture != null) {
        out.append(words, done, at).append(picture);
        done = end + 1;
        at = end;
      }
    }
    return out.append(words, done, words.length()).toString();
  }

  /** The offset of the colon after the name that starts here, or -1; one letter is no name. */
  private static int nameEnd(String words, int start) {
    int end = start;
    while (end < words.length() && end - start < LONGEST && isNamePart(words.charAt(end))) {
      end++;
    }
    return end > start + 1 && end < words.length() && words.charAt(end) == ':' ? end : -1;
  }

  private static boolean isNamePart(char c) {
    return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '_' || c == '+' || c == '-';
  }

  /** Whether no word and no time touches these colons; a picture before them may. */
  private static boolean isApart(String words, int at, int end, StringBuilder out, int done) {
    boolean before =
        at == 0
            || (at == done && !out.isEmpty())
            || (!isWord(words.codePointBefore(at)) && "/:".indexOf(words.charAt(at - 1)) < 0);
    return before && (end + 1 == words.length() || !isWord(words.codePointAt(end + 1)));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !LineEnds.isCjk(c);
  }

  /** Read when the first pair of colons is met. */
  private static final class Names {
    static final Map<String, String> KNOWN = new HashMap<>();

    static {
      var words =
          new StringTokenizer(
              """
              smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 satisfied 😆 sweat_smile 😅 joy 😂
              rofl 🤣 relaxed ☺️ blush 😊 innocent 😇 wink 😉 relieved 😌 heart_eyes 😍
              kissing_heart 😘 yum 😋 stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜
              stuck_out_tongue_closed_eyes 😝 zany_face 🤪 nerd_face 🤓 sunglasses 😎
              star_struck 🤩 partying_face 🥳 smirk 😏 unamused 😒 disappointed 😞 pensive 😔
              worried 😟 confused 😕 slightly_frowning_face 🙁 frowning 😦 persevere 😣
              confounded 😖 tired_face 😫 weary 😩 pleading_face 🥺 cry 😢 sob 😭 triumph 😤
              angry 😠 rage 😡 exploding_head 🤯 flushed 😳 hot_face 🥵 cold_face 🥶 scream 😱
              fearful 😨 cold_sweat 😰 sweat 😓 hugs 🤗 thinking 🤔 thinking_face 🤔 shushing_face 🤫
              neutral_face 😐 expressionless 😑 no_mouth 😶 roll_eyes 🙄 hushed 😯 open_mouth 😮
              astonished 😲 yawning_face 🥱 sleeping 😴 sleepy 😪 dizzy_face 😵 mask 😷
              slightly_smiling_face 🙂 upside_down_face 🙃 money_mouth_face 🤑 cowboy_hat_face 🤠
              smiling_imp 😈 imp 👿 clown_face 🤡 poop 💩 hankey 💩 ghost 👻 skull 💀 alien 👽
              robot 🤖 jack_o_lantern 🎃 smiley_cat 😺 see_no_evil 🙈 hear_no_evil 🙉
              speak_no_evil 🙊 wave 👋 raised_hand ✋ ok_hand 👌  crossed_fingers 🤞 metal 🤘
              call_me_hand 🤙 point_left 👈 point_right 👉 point_up ☝️ point_up_2 👆 point_down 👇
              +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 fist ✊ facepunch 👊 punch 👊 clap 👏
              raised_hands 🙌 open_hands 👐 pray 🙏 handshake 🤝 writing_hand ✍️ muscle 💪 ear 👂
              eyes 👀 eye 👁️ brain 🧠 baby 👶 boy 👦 girl 👧 man 👨 woman 👩 shrug 🤷 facepalm 🤦
              man_shrugging 🤷‍♂️ woman_shrugging 🤷‍♀️ runner 🏃 running 🏃 dancer 💃 family 👪
              heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜
              black_heart 🖤 broken_heart 💔 two_hearts 💕 sparkling_heart 💖 heartbeat 💓 100 💯
              boom 💥 collision 💥 dizzy 💫 sweat_drops 💦 dash 💨 zzz 💤 speech_balloon 💬
              thought_balloon 💭 dog 🐶 cat 🐱 mouse 🐭 rabbit 🐰 fox_face 🦊 bear 🐻 panda_face 🐼
              tiger 🐯 lion 🦁 cow 🐮 pig 🐷 frog 🐸 monkey 🐒 chicken 🐔 penguin 🐧 bird 🐦 eagle 🦅
              owl 🦉 wolf 🐺 horse 🐴 unicorn 🦄 bee 🐝 honeybee 🐝 bug 🐛 butterfly 🦋 snail 🐌
              turtle 🐢 snake 🐍 octopus 🐙 crab 🦀 fish 🐟 dolphin 🐬 whale 🐳 elephant 🐘 feet 🐾
              bouquet 💐 rose 🌹 sunflower 🌻 tulip 🌷 seedling 🌱 evergreen_tree 🌲 cactus 🌵
              four_leaf_clover 🍀 maple_leaf 🍁 fallen_leaf 🍂 mushroom 🍄 apple 🍎 banana 🍌
              lemon 🍋 strawberry 🍓 avocado 🥑 bread 🍞 cheese 🧀 pizza 🍕 hamburger 🍔 taco 🌮
              popcorn 🍿 cake 🍰 birthday 🎂 cookie 🍪 chocolate_bar 🍫 coffee ☕ tea 🍵 beer 🍺
              beers 🍻 wine_glass 🍷 cocktail 🍸 tropical_drink 🍹 champagne 🍾 earth_africa 🌍
              earth_americas 🌎 earth_asia 🌏 globe_with_meridians 🌐 world_map 🗺️ mountain ⛰️
              house 🏠 office 🏢 hospital 🏥 school 🏫 church ⛪ car 🚗 taxi 🚕 bus 🚌 bike 🚲
              train 🚆 airplane ✈️ rocket 🚀 ship 🚢 boat ⛵ anchor ⚓ construction 🚧 fuelpump ⛽
              watch ⌚ hourglass ⌛ alarm_clock ⏰ stopwatch ⏱️ clock1 🕐 moon 🌔 full_moon 🌕
              crescent_moon 🌙 sunny ☀️ sun_with_face 🌞 star ⭐ star2 🌟 sparkles ✨ zap ⚡
              cloud ☁️ rain_cloud 🌧️ rainbow 🌈 umbrella ☔ snowflake ❄️ snowman ⛄ fire 🔥
              droplet 💧 ocean 🌊 christmas_tree 🎄 fireworks 🎆 balloon 🎈 tada 🎉
              confetti_ball 🎊 gift 🎁 ribbon 🎀 trophy 🏆 medal_sports 🏅 1st_place_medal 🥇
              soccer ⚽ basketball 🏀 football 🏈 tennis 🎾 dart 🎯 video_game 🎮 game_die 🎲
              art 🎨 performing_arts 🎭 guitar 🎸 musical_note 🎵 notes 🎶 headphones 🎧
              microphone 🎤 movie_camera 🎥 clapper 🎬 camera 📷 tv 📺 iphone 📱 phone ☎️
              telephone_receiver 📞 computer 💻 keyboard ⌨️ printer 🖨️ floppy_disk 💾 cd 💿
              bulb 💡 flashlight 🔦 candle 🕯️ book 📖 open_book 📖 books 📚 notebook 📓 ledger 📒
              newspaper 📰 bookmark 🔖 label 🏷️ moneybag 💰 dollar 💵 euro 💶 credit_card 💳
              chart 💹 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊
              email 📧 envelope ✉️ inbox_tray 📥 outbox_tray 📤 package 📦 mailbox 📫 memo 📝
              pencil 📝 pencil2 ✏️ pen 🖊️ paintbrush 🖌️ briefcase 💼 file_folder 📁 calendar 📆
              date 📅 clipboard 📋 pushpin 📌 round_pushpin 📍 paperclip 📎 straight_ruler 📏
              scissors ✂️ lock 🔒 unlock 🔓 key 🔑 hammer 🔨 wrench 🔧 gear ⚙️ hammer_and_wrench 🛠️
              link 🔗 microscope 🔬 telescope 🔭 satellite 📡 syringe 💉 pill 💊 door 🚪 bed 🛏️
              toilet 🚽 shopping_cart 🛒 bell 🔔 no_bell 🔕 loudspeaker 📢 mega 📣 mag 🔍 mag_right 🔎
              warning ⚠️ no_entry ⛔ no_entry_sign 🚫 heavy_check_mark ✔️ white_check_mark ✅
              ballot_box_with_check ☑️ question ❓ grey_question ❔ exclamation ❗
              heavy_exclamation_mark ❗ bangbang ‼️ interrobang ⁉️ heavy_plus_sign ➕
              heavy_minus_sign ➖ recycle ♻️ copyright ©️ registered ®️ tm ™️ information_source ℹ️
              arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrow_upper_right ↗️
              arrows_counterclockwise 🔄 repeat 🔁 back 🔙 soon 🔜 top 🔝 new 🆕 free 🆓 cool 🆒
              ok 🆗 sos 🆘 one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ red_circle 🔴 blue_circle 🔵
              large_blue_circle 🔵 white_circle ⚪ black_circle ⚫ checkered_flag 🏁
              triangular_flag_on_post 🚩 crossed_swords ⚔️ shield 🛡️ crown 👑 gem 💎 ring 💍
              eyeglasses 👓 tophat 🎩 mortar_board 🎓 shirt 👕 jeans 👖
              """);
      while (words.hasMoreTokens()) {
        KNOWN.put(words.nextToken(), words.nextToken());
      }
    }
  }
}
